using Briefings.Model;

namespace Briefings.Read.Yaml;

/// <summary>
/// Reads YAML so that a fault in one place hides nothing elsewhere: what cannot be parsed whole is parsed key by key,
/// and a
/// list that cannot be parsed whole entry by entry.
/// </summary>
internal sealed class YamlReader(Diagnostics found, List<string> unread, TextPool? pool = null)
{
    private const int MostRepairs = 50;

    /// <summary>The keys and values of <paramref name="source"/>; null when it holds something else.</summary>
    public YamlMap? Read(YamlSource source)
    {
        var node = YamlParser.Parse(source, found, out var fault, pool);
        if (fault is not null)
        {
            return new YamlMap(source.At(1, 1, 1), ReadKeys(source));
        }

        if (node is YamlMap map)
        {
            return map;
        }

        if (node is null or YamlNothing)
        {
            return new YamlMap(source.At(1, 1, 1), []);
        }

        found.Add(
            FieldRules.WrongType,
            node.At,
            "fields are expected here, each as 'key: value'",
            node is YamlList
                ? "write the key of the list on the line above it, such as 'topics:'"
                : MissingBlank(node) ?? "write for example 'title: Kabul'"
        );
        unread.Add(source.Text);
        return null;
    }

    private static string? MissingBlank(YamlNode node) =>
        node is YamlText { Written.Text: var text } && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            ? $"put a blank after the colon: '{text[..colon]}: {text[(colon + 1)..].Trim()}'"
            : null;

    private List<YamlEntry> ReadKeys(YamlSource source)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (start, count) in Chunks(source.Lines, static line => line.Length > 0 && IsKeyStart(line[0])))
        {
            foreach (var entry in ReadKey(source.Part(start, count)))
            {
                if (lines.TryAdd(entry.Key.Text, entry.Key.At.Line))
                {
                    entries.Add(entry);
                }
                else
                {
                    found.Add(
                        ReadRules.DuplicateKey,
                        entry.Key.At,
                        $"'{entry.Key.Text}' is written twice; the first is on line {lines[entry.Key.Text]}",
                        "keep one of them"
                    );
                }
            }
        }

        return entries;
    }

    private IReadOnlyList<YamlEntry> ReadKey(YamlSource chunk)
    {
        if (ParseRepairing(ref chunk, out var fault) is { } node)
        {
            return node is YamlMap map ? map.Entries : NotAKey(chunk);
        }

        if (fault is null)
        {
            return [];
        }

        var name = chunk.Lines[0];
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return NotAKey(chunk);
        }

        var key = new Written(name[..colon].Trim(), chunk.At(1, 1, colon));
        if (name[(colon + 1)..].Trim().Length == 0 && ReadEntries(chunk) is { } entries)
        {
            return [new(key, entries)];
        }

        YamlFaults.Report(chunk, fault, found);
        unread.Add(chunk.Text);
        return [new(key, new YamlBroken(key.At))];
    }

    private YamlEntry[] NotAKey(YamlSource chunk)
    {
        var line = chunk.Lines[0].TrimEnd();
        if (line.Trim().Length > 0)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            found.Add(
                ReadRules.YamlSyntax,
                chunk.At(1, 1, line.Length),
                "this line is no 'key: value'",
                colon > 0 ? $"put a blank after the colon: '{line[..colon]}: {line[(colon + 1)..].Trim()}'" : null
            );
            unread.Add(chunk.Text);
            return colon > 0
                ? [new(new Written(line[..colon], chunk.At(1, 1, colon)), new YamlBroken(chunk.At(1, 1, 1)))]
                : [];
        }

        return [];
    }

    // The entries of a block list, each parsed alone; null when the value is no block list.
    private YamlList? ReadEntries(YamlSource chunk)
    {
        var first = Array.FindIndex(chunk.Lines, 1, static line => line.AsSpan().Trim().Length > 0);
        if (first < 0 || !chunk.Lines[first].TrimStart(' ').StartsWith("- ", StringComparison.Ordinal))
        {
            return null;
        }

        var dash = chunk.Lines[first].IndexOf('-', StringComparison.Ordinal);
        var entries = new List<YamlNode>();
        foreach (
            var (start, count) in Chunks(
                chunk.Lines[1..],
                line => line.Length > dash && line[dash] == '-' && line.AsSpan(0, dash).Trim(' ').IsEmpty
            )
        )
        {
            var entry = chunk.Part(start + 1, count);
            if (ParseRepairing(ref entry, out var fault) is YamlList list)
            {
                entries.AddRange(list.Entries);
            }
            else if (fault is not null)
            {
                YamlFaults.Report(entry, fault, found);
                unread.Add(entry.Text);
                entries.Add(new YamlBroken(entry.At(1, dash + 1, 1)));
            }
        }

        return new YamlList(chunk.At(first + 1, dash + 1, 1), entries);
    }

    // Parses; where a value holds an unquoted ': ', reports that, takes the value as meant and tries again.
    private YamlNode? ParseRepairing(ref YamlSource chunk, out YamlFault? fault)
    {
        for (var repairs = 0; ; repairs++)
        {
            var node = YamlParser.Parse(chunk, found, out fault, pool);
            if (fault is null or { IsReported: true } || repairs == MostRepairs)
            {
                return node;
            }

            if (YamlFaults.Repair(chunk, fault, found) is not { } repaired)
            {
                return null;
            }

            chunk = repaired;
        }
    }

    private static bool IsKeyStart(char c) => c is not (' ' or '\t' or '#' or '-' or ']' or '}' or '\r');

    // Runs of lines, each from one that starts a part to the next; lines before the first belong to it.
    private static IEnumerable<(int Start, int Count)> Chunks(string[] lines, Func<string, bool> starts)
    {
        var start = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!starts(lines[i]))
            {
                start = start < 0 && lines[i].AsSpan().Trim().Length > 0 && lines[i][0] != '#' ? i : start;
                continue;
            }

            if (start >= 0)
            {
                yield return (start, i - start);
            }

            start = i;
        }

        if (start >= 0)
        {
            yield return (start, lines.Length - start);
        }
    }
}
