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
    private readonly List<string> _missing = [];

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

    /// <summary>Reports every key that no field has, and every field that is missing.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries)
        {
            if (!_asked.Contains(entry.Key.Text, StringComparer.Ordinal) && !IsMerge(entry))
            {
                var near = Nearest.Of(entry.Key.Text, _asked);
                // A field that is only misspelt is not missing as well.
                _missing.RemoveAll(key => key == near);
                found.Add(
                    FieldRules.UnknownKey,
                    entry.Key.At,
                    $"there is no field '{entry.Key.Text}' here",
                    near is null ? $"the fields are {string.Join(", ", _asked.Distinct())}" : $"did you mean '{near}'?"
                );
            }
        }

        foreach (var key in map.Entries.Any(IsMerge) ? [] : _missing.Distinct())
        {
            found.Add(FieldRules.Missing, map.At, $"'{key}' is missing", $"add '{key}: …'");
        }
    }

    // YAML's way to take keys from elsewhere, which is refused already.
    private static bool IsMerge(YamlEntry entry) => entry is { Key.Text: "<<", Value: YamlBroken };

    /// <summary>The text of <paramref name="key"/>; null when absent or no text.</summary>
    public Written? Text(string key) => Take(key) is { } node ? AsText(node, key) : null;

    /// <summary>The text of <paramref name="key"/>, which must be there; null, reported, when it is not.</summary>
    public Written? RequiredText(string key)
    {
        var node = Required(key);
        return node is null ? null : AsText(node, key);
    }

    /// <summary>The value of <paramref name="key"/>; null when absent, which <see cref="Done"/> reports.</summary>
    public YamlNode? Required(string key)
    {
        var node = Take(key);
        if (node is null)
        {
            _missing.Add(key);
        }

        return node;
    }

    /// <summary>The texts of <paramref name="key"/>: a list, or one text alone.</summary>
    public IReadOnlyList<Written> Texts(string key)
    {
        switch (Take(key))
        {
            case null or YamlBroken:
                return [];
            case YamlText or YamlNothing:
                return Text(key) is { } text ? [text] : [];
            case YamlList list:
                return list.Entries.Select(entry => AsText(entry, key, isEntry: true)).OfType<Written>().ToArray();
            case var node:
                WrongType(node, $"'{key}'", "a list of texts");
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
            case null or YamlBroken:
                return [];
            case YamlNothing nothing:
                _ = AsText(nothing, key);
                return [];
            case YamlList list:
                return list.Entries.Where(entry => entry is not YamlBroken).Select(read).OfType<T>().ToArray();
            case var node:
                WrongType(node, $"'{key}'", "a list", "put each entry on a line of its own that starts with '- '");
                return [];
        }
    }

    /// <summary>The group of fields <paramref name="key"/>; null when absent or, reported, no group.</summary>
    public T? Record<T>(string key, Func<FieldReader, T?> read)
        where T : class
    {
        switch (Take(key))
        {
            case null or YamlBroken:
                return null;
            case YamlMap fields:
                return AsRecord(fields, key, read);
            case YamlNothing nothing:
                _ = AsText(nothing, key);
                return null;
            case var node:
                WrongType(node, $"'{key}'", "a group of fields", "write them as {a: …, b: …}");
                return null;
        }
    }

    /// <summary>One record out of <paramref name="node"/>, all its keys accounted for.</summary>
    public T? AsRecord<T>(YamlNode node, string key, Func<FieldReader, T?> read)
        where T : class
    {
        if (node is not YamlMap fields)
        {
            WrongType(node, $"an entry of '{key}'", "a group of fields", "write them as {a: …, b: …}");
            return null;
        }

        var reader = new FieldReader(fields, found);
        var record = read(reader);
        reader.Done();
        return record;
    }

    /// <summary>The text that <paramref name="node"/> is; null, reported, when it is none.</summary>
    /// <param name="node">The value.</param>
    /// <param name="key">Its field.</param>
    /// <param name="isEntry">Whether it is an entry of the list that the field holds.</param>
    public Written? AsText(YamlNode node, string key, bool isEntry = false)
    {
        if (node is YamlText { Written.Text: var words } some && !string.IsNullOrWhiteSpace(words))
        {
            return Checked(some, key, isEntry);
        }

        var what = isEntry ? $"an entry of '{key}'" : $"'{key}'";
        switch (node)
        {
            case YamlText:
            case YamlNothing:
                var at = (isEntry ? null : Key(key)?.At) ?? node.At;
                found.Add(
                    FieldRules.Empty,
                    at,
                    $"{what} has no value",
                    $"write one, or remove the {(isEntry ? "entry" : "line")}"
                );
                return null;
            case YamlMap { Entries: [{ Key.Text: var start, Value: YamlText { Written.Text: var rest } }] }
                when isEntry:
                var hint = $"put a text that holds ': ' in quotes: - {YamlScalar.Quoted(start + ": " + rest)}";
                found.Add(FieldRules.WrongType, node.At, $"{what} must be a text, not a group of fields", hint);
                return null;
            default:
                WrongType(node, what, "a text");
                return null;
        }
    }

    /// <summary>
    /// Reports that a value is not <paramref name="wanted"/>; says nothing on what was reported already.
    /// </summary>
    public void WrongType(YamlNode node, string name, string wanted, string? hint = null)
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
            found.Add(FieldRules.WrongType, node.At, $"{name} must be {wanted}, not {what}", hint);
        }
    }

    // The fields that hold words of the analyst's own; there an unquoted ' #' is lost text, not a comment.
    private static readonly HashSet<string> Worded =
    [
        "aliases",
        "founders",
        "goals",
        "ideology",
        "key_takeaways",
        "synonyms",
        "value",
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

    private Written Checked(YamlText text, string key, bool isEntry = false)
    {
        if (text.Comment is { } lost && Worded.Contains(key))
        {
            var whole = YamlScalar.Quoted(text.Written.Text + " " + lost.Text);
            var what = isEntry ? $"this entry of '{key}'" : $"'{key}'";
            found.Add(
                ReadRules.UnquotedHash,
                lost.At,
                $"everything after ' #' is lost: {what} is only '{text.Written.Text}'",
                $"put it in quotes: {(isEntry ? "-" : key + ":")} {whole}"
            );
        }

        return text.Written;
    }
}
