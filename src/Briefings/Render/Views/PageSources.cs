using Briefings.Model;

namespace Briefings.Render.Views;

/// <summary>The sources of one page, by the numbers under which it cites them.</summary>
/// <param name="Site">The site.</param>
/// <param name="Document">The page's document.</param>
internal sealed record PageSources(Site Site, Document Document)
{
    /// <summary>The sources, in the order of their numbers.</summary>
    public IReadOnlyList<Source> All { get; } = [.. Site.References.SourcesOf[Document.Url]];

    /// <summary>The page's bodies, which cite by these numbers.</summary>
    public BodyHtml Bodies { get; } = BodyHtml.For(Document, Site);

    /// <summary>The number of the source <paramref name="id"/>, from 1; 0 when the page does not use it.</summary>
    public int NumberOf(string id) => Bodies.NumberOf(id);
}
