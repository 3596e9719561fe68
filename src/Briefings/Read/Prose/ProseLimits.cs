using System.Buffers;
using Briefings.Model;

namespace Briefings.Read.Prose;

/// <summary>
/// Turns away texts on which Markdig would take minutes. Its costs are known: emphasis marks count by their square
/// within a
/// paragraph, open brackets by their depth, tables by columns times rows, definitions by the square of their number.
/// </summary>
internal ref struct ProseLimits
{
    private const int Size = 1 << 20;
    private const int Markers = 64;
    private const int Cells = 200_000;
    private const int Definitions = 3_000;
    private const long Marks = 50_000_000;
    private const long Brackets = 12_000_000;

    private static readonly SearchValues<char> Costly = SearchValues.Create("*_~[]|\\");

    private readonly ReadOnlySpan<char> _text;
    private long _marksCost;
    private long _bracketsCost;
    private long _marks;
    private long _depth;
    private int _widest;
    private int _rows;
    private int _definitions;

    private ProseLimits(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Whether the text is beyond a limit; reported once, where it happens.</summary>
    public static bool Exceeded(SourceLines lines, Diagnostics found)
    {
        if (lines.Text.Length > Size)
        {
            var at = lines.At(0, 1);
            found.Add(ProseRules.Unreadable, at, "the text is longer than 1 MiB", "divide it into several documents");
            return true;
        }

        var limits = new ProseLimits(lines.Text);
        for (var start = 0; start < lines.Text.Length; )
        {
            var length = lines.Text.AsSpan(start).IndexOfAny('\n', '\r');
            length = length < 0 ? lines.Text.Length - start : length;
            if (limits.Read(start, length) is { } fault)
            {
                found.Add(ProseRules.Unreadable, lines.At(start, length), fault.Message, fault.Hint);
                return true;
            }

            start += length + 1;
        }

        return false;
    }

    private Fault? Read(int start, int length)
    {
        var line = _text.Slice(start, length);
        if (line.IsWhiteSpace())
        {
            // The second half of a CRLF is no blank line.
            if (length > 0 || start == 0 || _text[start - 1] != '\r')
            {
                (_marks, _depth, _widest, _rows) = (0, 0, 0, 0);
            }

            return null;
        }

        if (IsTooDeep(line))
        {
            return new(
                "lists or quotations are nested too deeply here",
                "take some of the marks at the line's start away"
            );
        }

        var pipes = Count(line);
        _widest = Math.Max(_widest, pipes);
        _rows++;
        _definitions += line.TrimStart().StartsWith("[") && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
        return Verdict();
    }

    private readonly Fault? Verdict()
    {
        if ((long)_widest * _rows > Cells)
        {
            return new("the table has too many cells", "divide it into several tables");
        }

        if (_marksCost > Marks || _bracketsCost > Brackets)
        {
            return new("there are too many emphasis marks or open brackets here", "divide the text by blank lines");
        }

        return _definitions > Definitions
            ? new("there are too many link definitions", "write addresses in their links: [text](address)")
            : null;
    }

    private int Count(ReadOnlySpan<char> line)
    {
        var pipes = 0;
        for (var i = line.IndexOfAny(Costly); i >= 0 && i < line.Length; )
        {
            switch (line[i])
            {
                case '\\':
                    i++;
                    break;
                case '|':
                    pipes++;
                    break;
                case '[':
                    _bracketsCost += ++_depth;
                    break;
                case ']':
                    _depth = Math.Max(0, _depth - 1);
                    break;
                default:
                    _marksCost += IsMark(line, i) ? ++_marks : 0;
                    break;
            }

            i++;
            var next = i < line.Length ? line[i..].IndexOfAny(Costly) : -1;
            i = next < 0 ? line.Length : i + next;
        }

        return pipes;
    }

    // A run of marks is one; an underscore inside a word is none.
    private static bool IsMark(ReadOnlySpan<char> line, int i)
    {
        var before = i > 0 ? line[i - 1] : ' ';
        var after = i + 1 < line.Length ? line[i + 1] : ' ';
        return before != line[i] && (line[i] != '_' || !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after));
    }

    // Counts the marks of lists and quotations before the text; a line of nothing but '* * *' is a rule.
    private static bool IsTooDeep(ReadOnlySpan<char> line)
    {
        var markers = 0;
        var rest = line.TrimStart(" \t");
        var first = rest[0];
        var isRule = first is '-' or '*';
        while (MarkerLength(rest) is > 0 and var length)
        {
            markers++;
            isRule &= rest[0] == first;
            rest = rest[length..].TrimStart(" \t");
        }

        return markers > Markers && !(isRule && (rest.IsEmpty || (rest.Length == 1 && rest[0] == first)));
    }

    private static int MarkerLength(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] == '>')
        {
            return rest.Length > 0 ? 1 : 0;
        }

        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        var isMarker = digits switch
        {
            0 => rest[0] is '-' or '*' or '+',
            > 0 and < 10 => rest[digits] is '.' or ')',
            _ => false,
        };
        return isMarker && digits + 1 < rest.Length && rest[digits + 1] is (' ' or '\t') ? digits + 1 : 0;
    }

    private sealed record Fault(string Message, string Hint);
}
