using System.Reflection;
using System.Runtime.CompilerServices;
using Briefings.Model;

namespace Briefings.Tests.Incremental;

/// <summary>Makes values of any type of the model: with every property filled, or with none that need not be.</summary>
/// <param name="file">The file that most places are in.</param>
internal sealed class Filled(string file)
{
    private readonly NullabilityInfoContext _nullability = new();
    private int _count;

    /// <summary>One of <paramref name="type"/> with every property filled, nearly each otherwise.</summary>
    public object Full(Type type)
    {
        var n = ++_count;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => $"a{n} – داعش\n𝄞",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => n % 5 == 0 ? int.MaxValue - n : n * n,
            _ when type == typeof(char) => (char)('A' + (n % 6)),
            _ when type == typeof(double) => -n / 7.0,
            _ when type == typeof(DateOnly) => DateOnly.MaxValue.AddDays(-n),
            _ when type == typeof(PartialDate) => (n % 3) switch
            {
                0 => new PartialDate(1 + n, 12, 31, Approximate: true),
                1 => new PartialDate(9999, 2, 0, Approximate: false),
                _ => new PartialDate(1999, 0, 0, Approximate: true),
            },
            _ when type == typeof(Location) => new Location(n % 3 == 0 ? file : $"content/{n % 2}.yml", n * n, n, 1),
            _ when type == typeof(RelationshipType) => RelationshipType.All[n % RelationshipType.All.Count],
            _ when type == typeof(Body) => new Body([new Still($"b{n}"), new Markup("<p>")], [new(n, "1", 2, [])]),
            { IsEnum: true } => Enum.GetValues(type).GetValue(1 + (n % (Enum.GetValues(type).Length - 1)))!,
            { IsInterface: true } => List(Item(type), Full(Item(type)), Empty(Item(type))),
            { FullName: var name } when name!.StartsWith("System.ValueTuple", StringComparison.Ordinal) =>
                Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(Full)])!,
            _ => Record(type, property => Full(property.PropertyType)),
        };
    }

    /// <summary>One of <paramref name="type"/> with null wherever it may be, and empty texts and lists.</summary>
    public object Empty(Type type) =>
        type switch
        {
            _ when type == typeof(string) => "",
            _ when type == typeof(Location) => Location.Whole(file),
            _ when type == typeof(RelationshipType) => RelationshipType.All[0],
            _ when type == typeof(Body) => Body.Empty,
            { IsInterface: true } => List(Item(type)),
            { FullName: var name } when name!.StartsWith("System.ValueTuple", StringComparison.Ordinal) =>
                Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(Empty)])!,
            { IsValueType: true } => Activator.CreateInstance(type)!,
            _ => Record(type, property => MayBeNull(property) ? null : Empty(property.PropertyType)),
        };

    // What is null of a type that a type is made with, nobody knows any more.
    private bool MayBeNull(PropertyInfo property) =>
        _nullability.Create(property).ReadState == NullabilityState.Nullable && !IsOfParameter(property);

    private static bool IsOfParameter(PropertyInfo property) =>
        property.DeclaringType is { IsGenericType: true } type
        && type.GetGenericTypeDefinition().GetProperty(property.Name)!.PropertyType.IsGenericParameter;

    private static Type Item(Type list) => list.GetGenericArguments().Single();

    private static Array List(Type type, params object[] items)
    {
        var list = Array.CreateInstance(type, items.Length);
        items.CopyTo(list, 0);
        return list;
    }

    private static object Record(Type type, Func<PropertyInfo, object?> valueOf)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            property.SetValue(made, valueOf(property));
        }

        return made;
    }
}
