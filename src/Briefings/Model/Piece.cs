namespace Briefings.Model;

/// <summary>That a piece of a page was written: what follows may be written later.</summary>
internal readonly record struct Piece;
