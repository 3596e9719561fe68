using Briefings.Model;
using Briefings.Render.Themes;
using Briefings.Render.Views;

namespace Briefings.Render;

/// <summary>The pages of documents: one each, and more where much refers to it.</summary>
internal static class DocumentPages
{
    /// <summary>The page of <paramref name="document"/>.</summary>
    public static PagePlan Of(Document document, Library library, Exports exports) =>
        On(new(1, library.Site.Config.PageSize), document, library, exports);

    /// <summary>The pages after the first, of topics, places and sources to which more refers than it holds.</summary>
    public static IEnumerable<PagePlan> Further(Library library, Exports exports)
    {
        var site = library.Site;
        Document[] listing = [.. site.Topics, .. site.Places, .. site.Sources];
        return from document in listing
            from paging in Paging.After(document, site)
            select On(paging, document, library, exports);
    }

    private static PagePlan On(Paging paging, Document document, Library library, Exports exports)
    {
        var site = library.Site;
        var briefing = document as Briefing;
        var title = document is Source { IsUntitled: true } source
            ? $"Untitled source of {SourceViews.PublisherName(source, site)}"
            : document.Title.Text;
        return new(
            ListViews.UrlOf(document.Url, paging.Number),
            document.Kind,
            paging.IsFirst ? title : $"{title}, page {paging.Number}",
            () => ViewOf(document with { Body = document.Body.Read() }, paging, library, exports)
        )
        {
            Concerns = () => DocumentConcerns.Of(document, library),
            Description = briefing is null ? Describe(document, site) : briefing.Summary?.Text,
            JsonLd = () => paging.IsFirst ? exports.JsonLd(document) : null,
            Lang = briefing?.Lang?.Text,
            Feed = document is Actor or Topic ? document.Url : null,
            Published = briefing is null ? null : DocumentViews.Iso(briefing.Date),
            IsHidden = briefing?.Status is BriefingStatus.Withdrawn or BriefingStatus.Draft or BriefingStatus.Review,
        };
    }

    private static View ViewOf(Document document, Paging paging, Library library, Exports exports) =>
        document switch
        {
            Briefing briefing => BriefingViews.Page(briefing, library, exports),
            Actor actor => ActorViews.Page(actor, library.Site),
            Event happening => EventViews.Page(happening, library),
            Place place => PlaceViews.Page(place, library, paging),
            Topic topic => TopicViews.Page(topic, library, paging),
            Source source => SourceViews.Page(source, library, paging),
            GlossaryTerm term => TopicViews.Term(term),
            _ => PlainPage(document, library.Site),
        };

    // Every layout sees itself as page, so that a plain page's own view has another name.
    private static View PlainPage(Document document, Site site)
    {
        var sources = new PageSources(site, document);
        return new("plain")
        {
            ["title"] = document.Title.Text,
            ["body"] = sources.Bodies.Of(document.Body),
            ["notes"] = sources.Bodies.Notes(document.Body),
            ["outside"] = DocumentViews.Outside([document.Body]),
            ["contents"] = BriefingViews.Contents(document.Body),
            ["sources"] = SourceViews.CardsOf(sources),
        };
    }

    private static string? Describe(Document document, Site site) =>
        document switch
        {
            Actor { Aliases.Count: > 0 } actor => $"{actor.Title.Text}, also known as "
                + $"{string.Join(", ", actor.Aliases.Take(5).Select(a => a.Name.Text))}: "
                + "relationships, leaders, size, events and mentions, each with its source.",
            Event happening => $"{Words.Label(happening.Type)}, {Words.Date(happening.Date)}",
            GlossaryTerm term => term.Expansion.Text,
            Source source => $"Source of {SourceViews.PublisherName(source, site)} and where it is used.",
            _ => null,
        };
}
