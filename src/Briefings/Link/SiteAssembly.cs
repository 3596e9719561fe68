using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Link;

/// <summary>Puts linked documents into the order in which a site has them.</summary>
internal static class SiteAssembly
{
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
            Publishers =
            [
                .. ground
                    .Catalogue.Publishers.Values.OrderBy(p => Folding.Key(p.Name.Text), StringComparer.Ordinal)
                    .ThenBy(p => p.Id, StringComparer.Ordinal),
            ],
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

    private static IReadOnlyList<T> ByName<T>(IEnumerable<Document> all)
        where T : Document =>
        [
            .. all.OfType<T>()
                .OrderBy(d => Folding.Key(d.Title.Text), StringComparer.Ordinal)
                .ThenBy(d => d.Title.Text, StringComparer.Ordinal)
                .ThenBy(d => d.Id, StringComparer.Ordinal),
        ];
}
