namespace Briefings.Model;

/// <summary>A known place in a run of text.</summary>
/// <param name="Offset">The offset in the text.</param>
/// <param name="Line">The line it was written on, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct SourceAnchor(int Offset, int Line, int Column);
