using Briefings.Model;
using Briefings.Model.Text;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>
/// Finds what was meant as a link and stayed text. Square brackets are common in plain prose ("[sic]", "[t]he (old)"),
/// so
/// only what plainly looks like an address is reported.
/// </summary>
internal static class Oversights
{
    private const int Reach = 300;

    // Among more the search for the nearest would take longer than the reading.
    private const int ManyLabels = 200;

    private static readonly string[] Extensions =
    [
        ".md",
        ".yml",
        ".html",
        ".htm",
        ".png",
        ".jpg",
        ".jpeg",
        ".webp",
        ".avif",
        ".svg",
        ".gif",
        ".pdf",
        ".csv",
    ];

    /// <summary>
    /// Reports on a run of text; <paramref name="pieces"/> say where it was written, <paramref name="labels"/> what
    /// links may name.
    /// </summary>
    public static void Report(
        string text,
        List<TextPiece> pieces,
        SourceLines source,
        IReadOnlyList<string> labels,
        Diagnostics found
    )
    {
        if (text.Contains(']', StringComparison.Ordinal))
        {
            ReportBrackets(text, pieces, source, labels, found);
        }
    }

    private static void ReportBrackets(
        string text,
        List<TextPiece> pieces,
        SourceLines source,
        IReadOnlyList<string> labels,
        Diagnostics found
    )
    {
        Location At(int offset, int length) => Place(offset, length, pieces, source);
        for (var i = text.IndexOf(']', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; )
        {
            var follower = text[i + 1];
            var isParked = follower == ' ' && i + 2 < text.Length && text[i + 2] == '(';
            if ((isParked || follower is '(' or '[') && Opening(text, i) >= 0 && !IsEscaped(i, pieces, source))
            {
                Report(text, i, follower, labels, At, found);
            }

            i = text.IndexOf(']', i + 1);
        }
    }

    /// <summary>
    /// Whether a bare address is the second half of a link that could not be read; if so, reports it.
    /// </summary>
    public static bool IsBrokenLink(SourceSpan address, SourceLines source, Diagnostics found)
    {
        var start = address.Start;
        if (source[start - 1] == '(' && source[start - 2] == ']' && source[start - 3] != '\\')
        {
            var line = source.Of(new SourceSpan(start, start + Reach));
            var end = line.IndexOfAny(")\r\n");
            ReportAddress(line[..(end < 0 ? address.Length : end)], (_, length) => source.At(start, length), found);
            return true;
        }

        if (
            source[start - 1] == '('
            && source[start - 2] == ' '
            && source[start - 3] == ']'
            && source[address.End + 1] == ')'
        )
        {
            found.Add(ProseRules.ParkedAddress, source.At(start - 2, 1), ParkedMessage, ParkedHint);
        }

        return false;
    }

    private const string ParkedMessage = "a blank stands between the link's text and its address";
    private const string ParkedHint = "take the blank away, so that it becomes a link";

    private static void Report(
        string text,
        int i,
        char follower,
        IReadOnlyList<string> labels,
        Func<int, int, Location> at,
        Diagnostics found
    )
    {
        var start = i + (follower == ' ' ? 3 : 2);
        var rest = text.AsSpan(start, Math.Min(Reach, text.Length - start));
        switch (follower)
        {
            case '(' when rest.IndexOf(')') is var end && IsAddress(end < 0 ? FirstWord(rest) : rest[..end]):
                ReportAddress(end < 0 ? FirstWord(rest) : rest[..end], (_, length) => at(start, length), found);
                break;
            case ' '
                when rest.IndexOf(')') is > 0 and var end && IsAddress(rest[..end]) && !rest[..end].ContainsAny(" \n"):
                found.Add(ProseRules.ParkedAddress, at(i + 1, 1), ParkedMessage, ParkedHint);
                break;
            case '[' when rest.IndexOf(']') is > 0 and var end && IsLabel(text, i, rest[..end]):
                var label = rest[..end].ToString();
                found.Add(
                    ProseRules.UndefinedReference,
                    at(start, end),
                    $"there is no link definition '[{label}]'",
                    labels.Count <= ManyLabels && Nearest.Of(label, labels) is { } near
                        ? $"did you mean '[{near}]'?"
                        : $"write it on a line that starts with '[{label}]:', or write '[text](address)'"
                );
                break;
            default:
                break;
        }
    }

    private static void ReportAddress(ReadOnlySpan<char> address, Func<int, int, Location> at, Diagnostics found)
    {
        var trimmed = address.Trim();
        var hasBlank = trimmed.ContainsAny(" \t\n") && !trimmed.ContainsAny("\"'");
        var hint = hasBlank ? $"write '<{trimmed}>', or %20 for a blank" : "write '[text](address)', closed by ')'";
        found.Add(
            ProseRules.BrokenLink,
            at(0, address.Length),
            hasBlank ? "the link's address holds a blank" : "the link's address cannot be read",
            hint.Replace('\n', ' ')
        );
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        var address = text.Trim();
        if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("../") || address.StartsWith("./"))
        {
            return true;
        }

        foreach (var extension in Extensions)
        {
            var end = address.IndexOf(extension, StringComparison.OrdinalIgnoreCase) + extension.Length;
            if (end > extension.Length && (end == address.Length || address[end] is '#' or '?' or ' '))
            {
                return true;
            }
        }

        return address.Length > 1 && address[0] is '/' && char.IsAsciiLetterLower(address[1]);
    }

    // "[t]he[m]" and "[1][2]" are plain prose; "[the report][un]" is a link.
    private static bool IsLabel(string text, int close, ReadOnlySpan<char> label)
    {
        var open = Opening(text, close);
        var first = text.AsSpan(open + 1, close - open - 1);
        return first.Length > 2
            && first.ContainsAnyInRange('a', 'z')
            && !label.ContainsAny("[@^")
            && !first.SequenceEqual("sic")
            && !first.SequenceEqual(label);
    }

    private static int Opening(string text, int close)
    {
        var from = Math.Max(0, close - Reach);
        var open = text.AsSpan(from, close - from).LastIndexOfAny('[', ']');
        return open >= 0 && text[from + open] == '[' ? from + open : -1;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t\n");
        return end < 0 ? text : text[..end];
    }

    private static bool IsEscaped(int i, List<TextPiece> pieces, SourceLines source) =>
        source[Offset(i, pieces) - 1] == '\\' || source[Offset(i + 1, pieces) - 1] == '\\';

    private static Location Place(int offset, int length, List<TextPiece> pieces, SourceLines source) =>
        source.At(Offset(offset, pieces), Offset(offset + length - 1, pieces) + 1 - Offset(offset, pieces));

    private static int Offset(int textOffset, List<TextPiece> pieces)
    {
        var low = 0;
        var high = pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].TextOffset <= textOffset ? (middle, high) : (low, middle - 1);
        }

        return pieces[low].Offset + textOffset - pieces[low].TextOffset;
    }
}
