namespace Briefings.Model;

/// <summary>
/// Where the characters of a run of text were written: a few anchors, and plain counting between them.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Anchors">
/// Offsets in the text, ascending from 0, each with the line and column (from 1) at which that character was written.
/// </param>
public sealed record SourceMap(string File, IReadOnlyList<SourceAnchor> Anchors)
{
    /// <summary>The place of <paramref name="length"/> characters from <paramref name="offset"/>.</summary>
    public Location At(int offset, int length)
    {
        var low = 0;
        var high = Anchors.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Anchors[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        var anchor = Anchors[low];
        return new(File, anchor.Line, anchor.Column + offset - anchor.Offset, length);
    }
}
