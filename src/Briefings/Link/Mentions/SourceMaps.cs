using Briefings.Model;

namespace Briefings.Link.Mentions;

/// <summary>Cuts prose without losing where it was written.</summary>
internal static class SourceMaps
{
    /// <summary>The part of <paramref name="prose"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static Prose Part(Prose prose, int start, int end)
    {
        var first = prose.Places.At(start, 0);
        var anchors = new List<SourceAnchor> { new(0, first.Line, first.Column) };
        foreach (var anchor in prose.Places.Anchors)
        {
            if (anchor.Offset > start && anchor.Offset < end)
            {
                anchors.Add(anchor with { Offset = anchor.Offset - start });
            }
        }

        return new(prose.Text[start..end], new SourceMap(prose.Places.File, anchors));
    }
}
