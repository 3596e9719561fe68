using System.Buffers;

namespace Briefings.Model.Text;

/// <summary>Cuts plain text into sentences.</summary>
public static class Sentences
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…؟۔。");

    // Words before a full stop that does not end a sentence; single letters ("U.S.", "A. Smith") are handled by rule.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "gen",
        "lt",
        "col",
        "maj",
        "capt",
        "sgt",
        "brig",
        "adm",
        "st",
        "no",
        "vs",
        "cf",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "fig",
        "approx",
        "ca",
        "gov",
        "sen",
        "rep",
        "e.g",
        "i.e",
        "art",
        "para",
        "vol",
        "pp",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviated =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sentences of <paramref name="text"/>, trimmed, none empty, in order.</summary>
    public static IReadOnlyList<Range> Split(string text)
    {
        var found = new List<Range>();
        var (start, at) = (0, 0);
        while (text.AsSpan(at).IndexOfAny(Stops) is >= 0 and var stop)
        {
            at += stop;
            if (IsEnd(text, at, out var next))
            {
                Add(found, text, start, next);
                start = at = next;
            }
            else
            {
                at++;
            }
        }

        Add(found, text, start, text.Length);
        return found;
    }

    /// <summary>The sentence around <paramref name="offset"/>.</summary>
    public static Range Around(string text, int offset) => Around(Split(text), offset, text.Length);

    /// <summary>The one of <paramref name="sentences"/> around <paramref name="offset"/>.</summary>
    public static Range Around(IReadOnlyList<Range> sentences, int offset, int length)
    {
        foreach (var sentence in sentences)
        {
            if (offset < sentence.End.Value)
            {
                return sentence;
            }
        }

        return sentences.Count > 0 ? sentences[^1] : ..length;
    }

    private static bool IsEnd(string text, int i, out int next)
    {
        next = i + 1;
        while (next < text.Length && text[next] is '.' or '!' or '?' or '"' or '\'' or '”' or '’' or ')' or ']' or '»')
        {
            next++;
            if (next == text.Length)
            {
                return true;
            }
        }

        if (next == text.Length || text[i] == '。')
        {
            return true;
        }

        return char.IsWhiteSpace(text[next])
            && StartsSentence(text, next)
            && !(text[i] == '.' && IsAbbreviation(text, i));
    }

    private static bool StartsSentence(string text, int from)
    {
        while (
            from < text.Length
            && (char.IsWhiteSpace(text[from]) || text[from] is '"' or '“' or '‘' or '(' or '[' or '«')
        )
        {
            from++;
        }

        return from == text.Length || !char.IsLower(text[from]);
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text.AsSpan(start, stop - start);
        return AreInitials(word) || Abbreviated.Contains(word);
    }

    // "U.S", "A": single letters with stops between them.
    private static bool AreInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '.' != (i % 2 == 1))
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }

    private static void Add(List<Range> found, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            found.Add(start..end);
        }
    }
}
