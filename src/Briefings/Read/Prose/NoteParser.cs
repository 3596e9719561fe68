using Markdig.Parsers;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>Reads footnotes. They may stand anywhere between blocks, several in a row.</summary>
internal sealed class NoteParser : BlockParser
{
    private const int Indentation = 4;

    /// <summary>Acts on lines that start with a bracket.</summary>
    public NoteParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || NoteSyntax.Label(line) is not { } label)
        {
            return BlockState.None;
        }

        var length = label.Length + 3;
        if (length >= line.Length || line[length] != ':')
        {
            return BlockState.None;
        }

        var start = processor.Start;
        processor.NewBlocks.Push(
            new NoteBlock(this)
            {
                Label = label,
                LabelSpan = new SourceSpan(start, start + length - 1),
                Span = new SourceSpan(start, processor.Line.End),
                Line = processor.LineIndex,
                Column = processor.Column,
            }
        );
        processor.GoToColumn(processor.Column + length + 1);
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (processor.Indent < Indentation)
        {
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + Indentation);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
