using Briefings.Model;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>
/// Writes the fragments of one body. Each kind of Markdown has a writer of its own; this is what they share.
/// </summary>
internal sealed class BodyWriter
{
    /// <summary>Writes the body that <paramref name="source"/> holds.</summary>
    public BodyWriter(SourceLines source, bool trustHtml, Diagnostics found)
    {
        (Source, TrustsHtml, Found) = (source, trustHtml, found);
        Out = new FragmentWriter(source, found);
        Notes = new NoteBook(source, found);
        Headings = new HeadingWriter(this);
        Inlines = new InlineWriter(this);
        Links = new LinkWriter(this);
        Html = new HtmlWriter(this);
        Tables = new TableWriter(this);
        Blocks = new BlockWriter(this);
    }

    /// <summary>The text as written.</summary>
    public SourceLines Source { get; }

    /// <summary>Whether HTML is put out as it is.</summary>
    public bool TrustsHtml { get; }

    /// <summary>Takes the findings.</summary>
    public Diagnostics Found { get; }

    /// <summary>Takes the fragments.</summary>
    public FragmentWriter Out { get; }

    /// <summary>The footnotes.</summary>
    public NoteBook Notes { get; }

    /// <summary>Writes headings.</summary>
    public HeadingWriter Headings { get; }

    /// <summary>Writes what stands in a line.</summary>
    public InlineWriter Inlines { get; }

    /// <summary>Writes links and images.</summary>
    public LinkWriter Links { get; }

    /// <summary>Writes HTML.</summary>
    public HtmlWriter Html { get; }

    /// <summary>Writes tables.</summary>
    public TableWriter Tables { get; }

    /// <summary>Writes paragraphs, lists, quotations.</summary>
    public BlockWriter Blocks { get; }

    /// <summary>Writes <paramref name="document"/> and the footnotes it refers to.</summary>
    public Body Write(MarkdownDocument document)
    {
        Notes.Collect(document);
        Out.Labels = Reading.Labels(document);
        Blocks.Write(document);
        var fragments = Out.Take();

        // A note may refer to others, which join the end of the row.
        var texts = new List<IReadOnlyList<Fragment>>();
        while (texts.Count < Notes.Shown.Count)
        {
            Blocks.Write(Notes.Shown[texts.Count].Block);
            texts.Add(Out.Take());
        }

        Notes.ReportUnused();
        return new Body(fragments, Notes.Notes(texts));
    }
}
