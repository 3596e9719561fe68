using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Model.Text;

namespace Briefings.Link;

/// <summary>Puts linked documents into the order in which a site has them.</summary>
internal static class SiteAssembly
{
    /// <summary>The site that another process left, its references aside.</summary>
    /// <param name="ground">What names and links lead to.</param>
    /// <param name="parts">What the other left.</param>
    /// <param name="documents">The documents, by position.</param>
    public static Site Of(Groundwork ground, PackedSite parts, LazyList<Document> documents)
    {
        return new Site
        {
            Config = ground.Config,
            Briefings = At<Briefing>(SitePart.Briefings),
            HeldBack = At<Briefing>(SitePart.HeldBack),
            Actors = At<Actor>(SitePart.Actors),
            Events = At<Event>(SitePart.Events),
            Places = At<Place>(SitePart.Places),
            Topics = At<Topic>(SitePart.Topics),
            Sources = At<Source>(SitePart.Sources),
            Publishers = InOrder(ground.Catalogue.Publishers.Values),
            Glossary = At<GlossaryTerm>(SitePart.Glossary),
            Pages = At<PlainPage>(SitePart.PlainPages),
            Assets = [.. ground.Documents.Assets.OrderBy(a => a.Url, StringComparer.Ordinal)],
            Seeds = ground.Documents.Seeds,
            Names = ground.Catalogue.Names,
            References = CrossReferencer.None,
            Shape = parts,
        };

        Selection<T> At<T>(SitePart part)
            where T : Document => new(documents, parts.Numbers(part));
    }

    /// <summary>Adds the order of the documents of <paramref name="site"/> to <paramref name="parts"/>.</summary>
    public static void Pack(Site site, Func<Document, int> positionOf, Dictionary<SitePart, byte[]> parts)
    {
        Add(SitePart.Briefings, site.Briefings);
        Add(SitePart.Actors, site.Actors);
        Add(SitePart.Events, site.Events);
        Add(SitePart.Places, site.Places);
        Add(SitePart.Topics, site.Topics);
        Add(SitePart.Sources, site.Sources);
        Add(SitePart.Glossary, site.Glossary);
        Add(SitePart.PlainPages, site.Pages);
        parts.Add(
            SitePart.ShownTopicIds,
            PackedLists.Of(site.Topics.Select(topic => KeyValuePair.Create(topic.Id, positionOf(topic))))
        );

        void Add(SitePart part, IEnumerable<Document> documents) =>
            parts.Add(part, PackedSite.Of(documents.Select(positionOf)));
    }

    /// <summary>The site of <paramref name="all"/>, its references aside.</summary>
    public static Site Of(Groundwork ground, IReadOnlyList<LinkedDocument> all)
    {
        var documents = all.Select(one => one.Page.Value.Document).ToList();
        var heldBack = ground.HeldBack.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var shown = documents
            .OfType<Briefing>()
            .OrderByDescending(b => b.Date)
            .ThenBy(b => b.Id, StringComparer.Ordinal)
            .ToLookup(b => !heldBack.Contains(b.Id));
        return new Site
        {
            Config = ground.Config,
            Briefings = [.. shown[true]],
            HeldBack = [.. shown[false]],
            Actors = ByName<Actor>(documents),
            Events =
            [
                .. documents.OfType<Event>().OrderByDescending(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal),
            ],
            Places = ByName<Place>(documents),
            Topics = Used(ByName<Topic>(documents), shown[true], ground.Documents.HasTopicsFile),
            Sources = ByName<Source>(documents.Where(d => d is not Source { IsInline: true })),
            Publishers = InOrder(ground.Catalogue.Publishers.Values),
            Glossary = ByName<GlossaryTerm>(documents),
            Pages = [.. documents.OfType<PlainPage>().OrderBy(p => p.Id, StringComparer.Ordinal)],
            Assets = [.. ground.Documents.Assets.OrderBy(a => a.Url, StringComparer.Ordinal)],
            Seeds = ground.Documents.Seeds,
            Names = ground.Catalogue.Names,
            References = CrossReferencer.None,
        };
    }

    /// <summary><paramref name="site"/> with other documents in the same frame: their order stays.</summary>
    public static Site With(Site site, Replacements replaced) =>
        site with
        {
            Briefings = replaced.In(site.Briefings),
            HeldBack = replaced.In(site.HeldBack),
            Actors = replaced.In(site.Actors),
            Events = replaced.In(site.Events),
            Pages = replaced.In(site.Pages),
        };

    // A free word of a held-back briefing is no topic of the site.
    private static IReadOnlyList<Topic> Used(IReadOnlyList<Topic> topics, IEnumerable<Briefing> shown, bool isWritten)
    {
        var used = shown.SelectMany(b => b.Topics).Select(t => t.Text).ToHashSet(StringComparer.Ordinal);
        return isWritten ? topics : [.. topics.Where(t => used.Contains(t.Id))];
    }

    private static IReadOnlyList<Publisher> InOrder(IEnumerable<Publisher> publishers) =>
        [
            .. publishers
                .OrderBy(p => Folding.Key(p.Name.Text), StringComparer.Ordinal)
                .ThenBy(p => p.Id, StringComparer.Ordinal),
        ];

    private static IReadOnlyList<T> ByName<T>(IEnumerable<Document> all)
        where T : Document =>
        [
            .. all.OfType<T>()
                .OrderBy(d => Folding.Key(d.Title.Text), StringComparer.Ordinal)
                .ThenBy(d => d.Title.Text, StringComparer.Ordinal)
                .ThenBy(d => d.Id, StringComparer.Ordinal),
        ];
}
