using Markdig.Parsers;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>A footnote: <c>[^label]: text</c>, and what follows indented.</summary>
/// <param name="parser">The parser that opened it.</param>
internal sealed class NoteBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The label, without its mark.</summary>
    public required string Label { get; init; }

    /// <summary>Where the label with its brackets was written.</summary>
    public required SourceSpan LabelSpan { get; init; }
}
