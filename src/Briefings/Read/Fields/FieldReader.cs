using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Read.Yaml;

namespace Briefings.Read.Fields;

/// <summary>
/// Takes fields out of a group of keys. A field that was never asked for is unknown; <see cref="Done"/> says so.
/// </summary>
/// <param name="map">The keys and values.</param>
/// <param name="found">Takes the findings.</param>
internal sealed partial class FieldReader(YamlMap map, Diagnostics found)
{
    private readonly List<string> _asked = [];

    /// <summary>Where the group starts.</summary>
    public Location At => map.At;

    /// <summary>Takes the findings.</summary>
    public Diagnostics Found => found;

    /// <summary>The value of <paramref name="key"/>; null when absent.</summary>
    public YamlNode? Take(string key)
    {
        _asked.Add(key);
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The key as written; null when absent.</summary>
    public Written? Key(string key) => map.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Key;

    /// <summary>Reports every key that no field has.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries)
        {
            if (!_asked.Contains(entry.Key.Text, StringComparer.Ordinal))
            {
                var near = Nearest.Of(entry.Key.Text, _asked);
                found.Add(
                    FieldRules.UnknownKey,
                    entry.Key.At,
                    $"there is no field '{entry.Key.Text}' here",
                    near is null ? $"the fields are {string.Join(", ", _asked)}" : $"did you mean '{near}'?"
                );
            }
        }
    }

    /// <summary>The text of <paramref name="key"/>; null when absent or no text.</summary>
    public Written? Text(string key) => Take(key) is { } node ? AsText(node, key) : null;

    /// <summary>The text of <paramref name="key"/>, which must be there; null, reported, when it is not.</summary>
    public Written? RequiredText(string key)
    {
        var node = Required(key);
        return node is null ? null : AsText(node, key);
    }

    /// <summary>The value of <paramref name="key"/>, which must be there; null, reported, when it is not.</summary>
    public YamlNode? Required(string key)
    {
        var node = Take(key);
        if (node is null)
        {
            found.Add(FieldRules.Missing, map.At, $"'{key}' is missing", $"add a line '{key}: …'");
        }

        return node;
    }

    /// <summary>The texts of <paramref name="key"/>: a list, or one text alone.</summary>
    public IReadOnlyList<Written> Texts(string key)
    {
        switch (Take(key))
        {
            case null or YamlNothing or YamlBroken:
                return [];
            case YamlText text:
                return [Checked(text, key)];
            case YamlList list:
                return
                [
                    .. list
                        .Entries.Select(entry => AsText(entry, $"an entry of '{key}'", quoted: false))
                        .OfType<Written>(),
                ];
            case var node:
                WrongType(node, key, "a list of texts");
                return [];
        }
    }

    /// <summary>
    /// The records of <paramref name="key"/>, a list of groups of keys; an entry that is none is reported.
    /// </summary>
    public IReadOnlyList<T> Records<T>(string key, Func<FieldReader, T?> read)
        where T : class => Entries(key, node => AsRecord(node, key, read));

    /// <summary>The entries of the list <paramref name="key"/>, each read by <paramref name="read"/>.</summary>
    public IReadOnlyList<T> Entries<T>(string key, Func<YamlNode, T?> read)
        where T : class
    {
        switch (Take(key))
        {
            case null or YamlNothing or YamlBroken:
                return [];
            case YamlList list:
                return [.. list.Entries.Where(entry => entry is not YamlBroken).Select(read).OfType<T>()];
            case var node:
                WrongType(node, key, "a list: put each entry on a line of its own that starts with '- '");
                return [];
        }
    }

    /// <summary>One record out of <paramref name="node"/>, all its keys accounted for.</summary>
    public T? AsRecord<T>(YamlNode node, string key, Func<FieldReader, T?> read)
        where T : class
    {
        if (node is not YamlMap fields)
        {
            WrongType(node, $"an entry of '{key}'", "a group of fields, such as {a: …, b: …}", quoted: false);
            return null;
        }

        var reader = new FieldReader(fields, found);
        var record = read(reader);
        reader.Done();
        return record;
    }

    /// <summary>The text that <paramref name="node"/> is; null, reported, when it is none.</summary>
    public Written? AsText(YamlNode node, string key, bool quoted = true)
    {
        switch (node)
        {
            case YamlText { Written.Text: var text } when string.IsNullOrWhiteSpace(text):
            case YamlNothing:
                found.Add(
                    FieldRules.Empty,
                    Key(key)?.At ?? node.At,
                    quoted ? $"'{key}' has no value" : $"{key} has no value",
                    "write one, or remove the line"
                );
                return null;
            case YamlText text:
                return Checked(text, key);
            default:
                WrongType(node, key, "a text", quoted);
                return null;
        }
    }

    /// <summary>
    /// Reports that a value is not <paramref name="wanted"/>; says nothing on what was reported already.
    /// </summary>
    public void WrongType(YamlNode node, string key, string wanted, bool quoted = true)
    {
        var what = node switch
        {
            YamlList => "a list",
            YamlMap => "a group of fields",
            YamlText => "a text",
            YamlNothing => "empty",
            _ => null,
        };
        if (what is not null)
        {
            found.Add(FieldRules.WrongType, node.At, $"{(quoted ? $"'{key}'" : key)} must be {wanted}, not {what}");
        }
    }

    // The fields that hold words of the analyst's own; there an unquoted ' #' is lost text, not a comment.
    private static readonly HashSet<string> Worded =
    [
        "title",
        "name",
        "summary",
        "note",
        "text",
        "label",
        "term",
        "expansion",
        "definition",
        "basis",
        "outcome",
        "role",
        "of",
        "quote",
        "description",
        "by",
        "list",
    ];

    private Written Checked(YamlText text, string key)
    {
        if (text.Comment is { } lost && Worded.Contains(key))
        {
            found.Add(
                ReadRules.UnquotedHash,
                lost.At,
                $"everything after ' #' is lost: '{key}' is only '{text.Written.Text}'",
                $"put it in quotes: {key}: {YamlFaults.Quote(text.Written.Text + " " + lost.Text)}"
            );
        }

        return text.Written;
    }
}
