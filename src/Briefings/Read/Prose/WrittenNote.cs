namespace Briefings.Read.Prose;

/// <summary>A footnote as written, and what is known of its references so far.</summary>
/// <param name="block">Its text.</param>
internal sealed class WrittenNote(NoteBlock block)
{
    /// <summary>Its text.</summary>
    public NoteBlock Block { get; } = block;

    /// <summary>The number shown, from 1; 0 before its first reference.</summary>
    public int Number { get; set; }

    /// <summary>How often it is referred to.</summary>
    public int References { get; set; }
}
