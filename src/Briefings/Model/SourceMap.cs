namespace Briefings.Model;

/// <summary>
/// Where the characters of a run of text were written: a few anchors, and plain counting between them.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line of the first character, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Later">
/// Offsets in the text, ascending, each with the line and column at which that character was written.
/// </param>
public readonly record struct SourceMap(string File, int Line, int Column, IReadOnlyList<SourceAnchor> Later)
{
    /// <summary>The place of <paramref name="length"/> characters from <paramref name="offset"/>.</summary>
    public Location At(int offset, int length)
    {
        var before = CountUpTo(offset);
        var anchor = before > 0 ? Later[before - 1] : new SourceAnchor(0, Line, Column);
        return new(File, anchor.Line, anchor.Column + offset - anchor.Offset, length);
    }

    private int CountUpTo(int offset)
    {
        var low = 0;
        var high = Later.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Later[middle].Offset <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The places of the text from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public SourceMap Part(int start, int end)
    {
        var first = At(start, 0);
        var (from, to) = (CountUpTo(start), CountUpTo(end - 1));
        SourceAnchor[] later = from >= to ? [] : new SourceAnchor[to - from];
        for (var i = 0; i < later.Length; i++)
        {
            later[i] = Later[from + i] with { Offset = Later[from + i].Offset - start };
        }

        return new(File, first.Line, first.Column, later);
    }
}
