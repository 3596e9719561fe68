namespace Briefings.Render.Explore.Network;

/// <summary>Where a node's name stands.</summary>
/// <param name="X">The text's anchor.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Anchor">Which end of the text is at the anchor, as SVG says it.</param>
/// <param name="IsShown">Whether there is room for it; else it shows on demand.</param>
internal readonly record struct Label(int X, int Y, string Anchor, bool IsShown);
