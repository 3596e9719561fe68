using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary><c>[[id]]</c>, <c>[[id|text]]</c>, or <c>[[!text]]</c>.</summary>
internal sealed class MentionInline : LeafInline
{
    /// <summary>Who is named; null when the text shall never be linked.</summary>
    public required string? Actor { get; init; }

    /// <summary>Where the name was written.</summary>
    public required SourceSpan ActorSpan { get; init; }

    /// <summary>The visible text.</summary>
    public required string Text { get; init; }
}

/// <summary><c>[[</c> that nothing closes; the brackets stay text.</summary>
internal sealed class UnclosedMention : LeafInline;

/// <summary><c>](</c> that nothing closes; the bracket stays text.</summary>
internal sealed class UnclosedAddress : LeafInline;

/// <summary><c>[@id, p. 4; @other]</c>.</summary>
internal sealed class CitationInline : LeafInline
{
    /// <summary>What is cited, in order.</summary>
    public required IReadOnlyList<CitedPart> Parts { get; init; }
}

/// <summary>One source of a citation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IdSpan">Where the id was written.</param>
/// <param name="Locator">Page or section; null when not given.</param>
/// <param name="Fault">Why it cannot be read; null when it can.</param>
internal sealed record CitedPart(string Id, SourceSpan IdSpan, string? Locator, string? Fault);

/// <summary><c>[^label]</c>.</summary>
internal sealed class NoteInline : LeafInline
{
    /// <summary>The label, without its mark.</summary>
    public required string Label { get; init; }
}
