using System.Collections;
using System.Globalization;
using System.Reflection;
using Briefings.Model;

namespace Briefings.Tests.Incremental;

/// <summary>What something in a value is, so that two values are equal if all their leaves are.</summary>
/// <param name="Path">Where in the value it is.</param>
/// <param name="Text">What it is.</param>
internal sealed record Leaf(string Path, string Text)
{
    /// <summary>
    /// All that <paramref name="value"/> holds: its public properties, and theirs; of prose what it is when read.
    /// </summary>
    public static IEnumerable<Leaf> Of(object? value, string path = "")
    {
        var type = value?.GetType();
        return value switch
        {
            null => [new(path, "null")],
            Body body => Of(body.Fragments, path + ".Fragments").Concat(Of(body.Notes, path + ".Notes")),
            string text => [new(path, $"\"{text}\"")],
            ReadOnlyMemory<byte> bytes => [new(path, Convert.ToHexString(bytes.Span))],
            DateOnly or Rule => [new(path, value.ToString()!)],
            IEnumerable many => Of(many, path),
            _ when type!.IsPrimitive || type.IsEnum =>
            [
                new(path, $"{type.Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}"),
            ],
            _ => Parts(value).SelectMany(part => Of(part.Value, $"{path}.{part.Name}")).Prepend(new(path, type.Name)),
        };
    }

    /// <summary>In what <paramref name="now"/> is another than <paramref name="was"/>.</summary>
    public static IEnumerable<string> Differences(object? was, object? now)
    {
        var old = Of(was).ToArray();
        var last = Of(now).ToArray();
        return old.Except(last)
            .Select(leaf => $"{leaf.Path} was {leaf.Text}")
            .Concat(last.Except(old).Select(leaf => $"{leaf.Path} is {leaf.Text}"));
    }

    /// <summary>The properties that <paramref name="value"/> and all in it have, each with what it holds.</summary>
    public static IEnumerable<(PropertyInfo Property, object? Value)> Properties(object? value) =>
        value switch
        {
            null or string or DateOnly or Body or RelationshipType => [],
            IEnumerable many => many.Cast<object>().SelectMany(Properties),
            _ when value.GetType().IsPrimitive || value.GetType().IsEnum => [],
            _ => value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.CanWrite)
                .Select(p => (Property: p, Value: p.GetValue(value)))
                .SelectMany(p => Properties(p.Value).Prepend(p)),
        };

    private static IEnumerable<Leaf> Of(IEnumerable many, string path)
    {
        object?[] items = [.. many];
        return items.SelectMany((item, i) => Of(item, $"{path}[{i}]")).Prepend(new(path, $"{items.Length}"));
    }

    // A tuple has fields.
    private static IEnumerable<(string Name, object? Value)> Parts(object value) =>
        [
            .. value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetIndexParameters().Length == 0)
                .Select(p => (p.Name, p.GetValue(value))),
            .. value
                .GetType()
                .GetFields(BindingFlags.Public | BindingFlags.Instance)
                .Select(f => (f.Name, f.GetValue(value))),
        ];
}
