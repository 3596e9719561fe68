using Briefings.Render.Maps;

namespace Briefings.Render.Explore.Network;

/// <summary>Where a node's name stands.</summary>
/// <param name="X">The text's anchor.</param>
/// <param name="Y">The middle of its height.</param>
/// <param name="Anchor">Which end of the text is at the anchor, as SVG says it.</param>
/// <param name="Box">What it covers.</param>
internal sealed record Label(int X, int Y, string Anchor, MapBox Box)
{
    /// <summary>Whether there is room for it; else it shows on demand.</summary>
    public bool IsShown { get; init; }

    /// <summary>Whether it shows, larger, when the picture is seen from afar.</summary>
    public bool IsLead { get; init; }

    /// <summary>A label of a given width and height whose left end is known.</summary>
    public static Label At(int x, int y, string anchor, double left, double width, double height) =>
        new(x, y, anchor, new(left - 1, y - (height * 0.6), left + width + 1, y + (height * 0.6)));
}
