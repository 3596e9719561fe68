using Briefings.Link.Addresses;
using Briefings.Link.Mentions;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Link;

/// <summary>Documents to site: resolves every name, and derives what follows from single statements.</summary>
internal static class Linker
{
    /// <summary>Links <paramref name="documents"/>; what cannot be resolved is reported and left out.</summary>
    public static Site Link(Documents documents, BuildOptions options, LinkMemory memory, Diagnostics found)
    {
        memory.Start(documents.Frame, options);
        var catalogue = new Catalogue(documents);
        var resolved = Resolve(documents, catalogue, memory, options.Workers, found);
        SharedNames.Report(documents.Actors, found);
        Relationships.ReportTwice(resolved.OfType<Actor>().ToList(), found);

        var config = documents.Config;
        var hidden = resolved.OfType<Briefing>().Where(b => !Publication.IsShown(b, config, options)).ToList();
        var book = new AddressBook(resolved, hidden, documents.Assets, config, found);
        var matcher = new Lazy<NameMatcher>(() => new(catalogue.Names));
        var linked = Workers.Map(
            resolved,
            options.Workers,
            document =>
                memory.Linked.Of(
                    document,
                    d => Noted.Of(own => new PageLinker(matcher.Value, catalogue, book, own).Link(d))
                )
        );
        found.AddRange(linked.SelectMany(page => page.Found));
        var pages = linked.Select(p => p.Value with { Document = book.WithoutTaken(p.Value.Document) }).ToList();
        var isHidden = hidden.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        return Assemble(documents, pages, isHidden, Nav(config, catalogue, book, found), catalogue);
    }

    // Of two documents with one id only the first is linked; the second has its message.
    private static List<Document> Resolve(
        Documents documents,
        Catalogue catalogue,
        LinkMemory memory,
        int workers,
        Diagnostics found
    )
    {
        var topics = All(catalogue.Topics, (references, topic) => references.Of(topic));
        var openTopics = Circles.Report(topics, t => t.Broader, "this topic is broader than itself", found);
        var sources = All(catalogue.Sources, (references, source) => references.Of(source));
        var openSources = Circles.Report(sources, s => s.DerivativeOf, "this source derives from itself", found);
        return
        [
            .. All(catalogue.Briefings, (references, briefing) => references.Of(briefing)),
            .. All(catalogue.Actors, (references, actor) => references.Of(actor)),
            .. All(catalogue.Events, (references, happening) => references.Of(happening)),
            .. catalogue.Places.Values,
            .. topics.Select(t => openTopics.Contains(t.Id) ? t with { Broader = null } : t),
            .. sources.Select(s => openSources.Contains(s.Id) ? s with { DerivativeOf = null } : s),
            .. documents.Glossary.DistinctBy(g => g.Id),
            .. documents.Pages.DistinctBy(p => p.Id),
        ];

        IReadOnlyList<T> All<T>(IReadOnlyDictionary<string, T> written, Func<References, T, T> resolve)
            where T : Document
        {
            var noted = Workers.Map(
                [.. written.Values],
                workers,
                document =>
                    memory.Resolved.Of(
                        document,
                        d => Noted.Of<Document>(own => resolve(new(new(catalogue, own)), (T)d))
                    )
            );
            found.AddRange(noted.SelectMany(document => document.Found));
            return [.. noted.Select(document => (T)document.Value)];
        }
    }

    private static SiteConfig Nav(SiteConfig config, Catalogue catalogue, AddressBook book, Diagnostics found)
    {
        var links = new LinkResolver(book, catalogue, null, found);
        return config with
        {
            Nav =
            [
                .. from link in config.Nav
                let url = links.Link(link.Target)
                where url is not null
                select link with
                {
                    Target = link.Target with { Text = url },
                },
            ],
        };
    }

    private static Site Assemble(
        Documents documents,
        IReadOnlyList<LinkedPage> pages,
        HashSet<string> hidden,
        SiteConfig config,
        Catalogue catalogue
    )
    {
        var all = pages.Select(p => p.Document).ToList();
        var briefings = all.OfType<Briefing>().OrderByDescending(b => b.Date).ThenBy(b => b.Id, StringComparer.Ordinal);
        var shown = briefings.ToLookup(b => !hidden.Contains(b.Id));
        var site = new Site
        {
            Config = config,
            Briefings = [.. shown[true]],
            HeldBack = [.. shown[false]],
            Actors = ByName<Actor>(all),
            Events = [.. all.OfType<Event>().OrderByDescending(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal)],
            Places = ByName<Place>(all),
            Topics = Used(ByName<Topic>(all), shown[true], documents.HasTopicsFile),
            Sources = ByName<Source>(all.Where(d => d is not Source { IsInline: true })),
            Publishers =
            [
                .. catalogue
                    .Publishers.Values.OrderBy(p => Folding.Key(p.Name.Text), StringComparer.Ordinal)
                    .ThenBy(p => p.Id, StringComparer.Ordinal),
            ],
            Glossary = ByName<GlossaryTerm>(all),
            Pages = [.. all.OfType<PlainPage>().OrderBy(p => p.Id, StringComparer.Ordinal)],
            Assets = [.. documents.Assets.OrderBy(a => a.Url, StringComparer.Ordinal)],
            Seeds = documents.Seeds,
            Names = catalogue.Names,
            References = CrossReferencer.None,
        };
        var mentions = pages
            .Where(p => !(p.Document is Briefing && hidden.Contains(p.Document.Id)))
            .SelectMany(p => p.Sightings.Select(s => s.On(p.Document)));
        return site with { References = CrossReferencer.Of(site, all, mentions, catalogue) };
    }

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
