using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Briefings.Read.Prose;

/// <summary>
/// The dialect of Markdown: CommonMark with tables, strikethrough and definition lists of Markdig; named mentions,
/// citations,
/// notes and bare addresses by parsers of our own. Markdig's own extensions for the last two are quadratic in hostile
/// texts, and generic attributes or media links would let scripts and frames in.
/// </summary>
internal static class ProsePipeline
{
    /// <summary>The one pipeline; it holds no state of a text.</summary>
    public static MarkdownPipeline Markdown { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.UseDefinitionLists();
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new NoteParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BracketParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new AngleParser());
        builder.InlineParsers.Add(new AddressParser());
        return builder.Build();
    }
}
