using Briefings.Model;

namespace Briefings.Search.Indexing;

/// <summary>A document as search sees it.</summary>
/// <param name="Number">Its number: by kind, then in the order of the site's lists.</param>
/// <param name="Document">The document.</param>
/// <param name="Language">The language of its text; empty for the site's own.</param>
/// <param name="Aliases">Its other names.</param>
internal sealed record IndexedPage(int Number, Document Document, string Language, IReadOnlyList<string> Aliases)
{
    /// <summary>The title as shown.</summary>
    public string Title => Document.Title.Text;

    /// <summary>What a result shows of it, as files have it: made once, for it stands in many.</summary>
    public byte[] Row { get; } = PageRow.Of(Document);

    /// <summary>
    /// Whether readers know it by name, so that it is found however the name is spelled. Titles of the others are
    /// sentences, found by their words.
    /// </summary>
    public bool IsNamed => Document is Actor or Place or Topic or GlossaryTerm or PlainPage;
}
