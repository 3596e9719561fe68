using Briefings.Model;

namespace Briefings.Link.Mentions;

/// <summary>
/// Finds the names of actors in prose: whole words, the longest name first, in the name's own case, in capitals, or
/// with
/// its first letter raised.
/// </summary>
internal sealed class NameMatcher
{
    private const int StartCount = 1 << 16;

    // By first word in lower case; longest name first.
    private readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly bool[] _starts = new bool[StartCount];
    private readonly int _longestWord;

    /// <summary>A matcher of all <paramref name="names"/>.</summary>
    public NameMatcher(ActorNames names)
    {
        var entries = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, actor) in names.All)
        {
            var letters = new string(Letters.Of(name).Span).Trim(' ');
            if (letters.Length == 0)
            {
                continue;
            }

            foreach (var form in Forms(letters))
            {
                if (!entries.TryGetValue(form, out var actors))
                {
                    entries.Add(form, actors = []);
                }

                if (!actors.Contains(actor.Id))
                {
                    actors.Add(actor.Id);
                }
            }
        }

        foreach (var (form, actors) in entries)
        {
            actors.Sort(StringComparer.Ordinal);
            MarkStart(form);
            var word = Lower(form.AsSpan(0, FirstWord(form)));
            _longestWord = Math.Max(_longestWord, word.Length);
            if (!_byWord.TryGetValue(word, out var list))
            {
                _byWord.Add(word, list = []);
            }

            list.Add(new(form, actors));
        }

        foreach (var list in _byWord.Values)
        {
            list.Sort(static (a, b) => b.Form.Length - a.Form.Length);
        }

        _lookup = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The names in <paramref name="text"/>, in order, none inside another; <paramref name="letters"/> is for its work.
    /// </summary>
    public List<FoundName> In(string text, Letters letters)
    {
        var found = new List<FoundName>();
        letters.Read(text);
        Span<char> word = stackalloc char[Math.Min(_longestWord, 256)];
        for (var i = 0; i < letters.Count; i++)
        {
            if (_starts[StartOf(letters.Span[i..])] && letters.MayStart(i) && At(letters, i, word) is { } entry)
            {
                var end = i + entry.Form.Length;
                found.Add(new(letters.OffsetOf(i), letters.EndOf(end, text), entry.Form, entry.Actors));
                i = end - 1;
            }
        }

        return found;
    }

    // Most words of a text start as no name does: two letters tell.
    private static int StartOf(ReadOnlySpan<char> letters) =>
        ((letters[0] << 7) ^ (letters.Length > 1 ? letters[1] : 0)) & (StartCount - 1);

    private void MarkStart(string form)
    {
        if (form.Length > 1)
        {
            _starts[StartOf(form)] = true;
            return;
        }

        // Anything may follow a name of one letter.
        for (var next = 0; next < StartCount; next++)
        {
            _starts[StartOf([form[0], (char)next])] = true;
        }
    }

    private Entry? At(Letters letters, int start, Span<char> word)
    {
        Entry? best = null;
        var span = letters.Span;
        var (length, longest) = (0, 0);
        do
        {
            if (length == word.Length)
            {
                break;
            }

            word[length] = char.ToLowerInvariant(span[start + length]);
            length++;
            if (
                (start + length == span.Length || letters.MayEnd(start + length))
                && _lookup.TryGetValue(word[..length], out var entries)
                && Longest(entries, letters, start) is { } entry
                && entry.Form.Length > longest
            )
            {
                (best, longest) = (entry, entry.Form.Length);
            }
        } while (start + length < span.Length && IsOfWord(span[start + length - 1], span[start + length]));

        return best;
    }

    private static Entry? Longest(List<Entry> entries, Letters letters, int start)
    {
        var rest = letters.Span[start..];
        foreach (var entry in entries)
        {
            if (rest.StartsWith(entry.Form, StringComparison.Ordinal) && letters.MayEnd(start + entry.Form.Length))
            {
                return entry;
            }
        }

        return null;
    }

    private static IEnumerable<string> Forms(string name)
    {
        yield return name;
        var capitals = Upper(name);
        if (capitals != name)
        {
            yield return capitals;
        }

        var raised = char.ToUpperInvariant(name[0]) + name[1..];
        if (raised != name && raised != capitals)
        {
            yield return raised;
        }
    }

    private static int FirstWord(string form)
    {
        var length = 1;
        while (length < form.Length && IsOfWord(form[length - 1], form[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsOfWord(char last, char next) =>
        char.IsLetterOrDigit(last)
        && char.IsLetterOrDigit(next)
        && !Letters.IsIdeograph(last)
        && !Letters.IsIdeograph(next);

    private static string Lower(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (to, from) => from.ToLowerInvariant(to));

    private static string Upper(string text) => text.ToUpperInvariant();

    private sealed record Entry(string Form, List<string> Actors);
}
