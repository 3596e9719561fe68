namespace Briefings.Read.Prose;

/// <summary>A piece of a run of text that was written without a gap.</summary>
/// <param name="TextOffset">Where it starts in the run.</param>
/// <param name="Offset">Where it starts in the body as written.</param>
internal readonly record struct TextPiece(int TextOffset, int Offset);
