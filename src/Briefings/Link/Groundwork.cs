using Briefings.Link.Addresses;
using Briefings.Link.Mentions;
using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>What the names and links of a site lead to: the same for as long as its frame is.</summary>
internal sealed class Groundwork
{
    private readonly Lazy<NameMatcher> _matcher;
    private readonly Lazy<AddressBook> _book;
    private readonly Spool? _spool;

    // The address book has these; what stands for them now is told to it.
    private readonly IReadOnlyList<Document> _first;

    /// <summary>The groundwork of <paramref name="documents"/>.</summary>
    public Groundwork(Documents documents, BuildOptions options, LinkMemory memory)
    {
        (Documents, _spool) = (documents, options.Spool);
        Catalogue = new(documents, options.Workers);
        Written = Named(documents, Catalogue);
        Resolved = memory.Resolved.Map(Written, options.Workers, (written, _) => Resolve(written));
        var found = new Diagnostics();
        var fields = WithoutCircles([.. Resolved.Select(r => r.Value)], found);
        Fields = _first = fields;
        Inline = new(documents.Briefings.Select(Resolutions()));
        HeldBack = [.. fields.OfType<Briefing>().Where(b => !Publication.IsShown(b, documents.Config, options))];
        AddressBook? book = null;
        Workers.Do(
            options.Workers,
            () => book = new(fields, HeldBack, documents.Assets, documents.Config, found),
            () => ReadTheRest(documents, found),
            () => SharedNames.Report(documents.Actors, found),
            () => Relationships.ReportTwice([.. fields.OfType<Actor>()], found)
        );
        _book = new(book!);
        _matcher = new(() => new(Catalogue.Names));
        Config = Nav(documents.Config, found);
        Found = new(found);
    }

    /// <summary>The groundwork that another process left.</summary>
    /// <param name="parts">What it left.</param>
    /// <param name="documents">All documents.</param>
    /// <param name="written">The same by position.</param>
    public Groundwork(PackedSite parts, Documents documents, LazyList<Document> written)
    {
        Documents = documents;
        Catalogue = new(parts, documents, written);
        Written = written;
        Resolved = new LazyList<Noted<Document>>(written.Count, at => Resolve(written[at]));
        Fields = _first = new LazyList<Document>(written.Count, at => Resolved[at].Value);
        HeldBack = new Selection<Briefing>(Fields, parts.Numbers(SitePart.HeldBack));
        var heads = documents.Actors.Concat<Document>(Catalogue.Topics.Values);
        _book = new(() => new(parts, Fields, heads, HeldBack, documents.Assets, documents.Config));
        _matcher = new(() => new(Catalogue.Names));
        Config = Nav(documents.Config, new());
        Found = Findings.None;
    }

    private Groundwork(Groundwork last, IReadOnlyList<Document> fields)
    {
        (_first, _matcher, _spool, Fields) = (last._first, last._matcher, last._spool, fields);
        (Documents, Catalogue, Written, Resolved) = (last.Documents, last.Catalogue, last.Written, last.Resolved);
        (HeldBack, Config, Found, Inline) = (last.HeldBack, last.Config, last.Found, last.Inline);
        var now = new Dictionary<Document, Document>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < fields.Count; i++)
        {
            if (!ReferenceEquals(fields[i], _first[i]))
            {
                now.Add(_first[i], fields[i]);
            }
        }

        _book = new(last._book.Value.With(now));
    }

    /// <summary>The documents as they were read.</summary>
    public Documents Documents { get; }

    /// <summary>Everything that can be named.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The documents that are linked, as written: of two with one id only the first.</summary>
    public IReadOnlyList<Document> Written { get; }

    /// <summary>As <see cref="Written"/>, each with its fields resolved.</summary>
    public IReadOnlyList<Noted<Document>> Resolved { get; }

    /// <summary>As <see cref="Resolved"/>, without statements that go in circles.</summary>
    public IReadOnlyList<Document> Fields { get; }

    /// <summary>
    /// The sources that are written out in briefings, their fields resolved: their positions follow those of the
    /// documents. None where another process left the groundwork.
    /// </summary>
    public InlineSources Inline { get; } = new([]);

    /// <summary>The briefings that have no page.</summary>
    public IReadOnlyList<Briefing> HeldBack { get; }

    /// <summary>The configuration, its navigation resolved.</summary>
    public SiteConfig Config { get; }

    /// <summary>What was found, the documents' own findings aside.</summary>
    public Findings Found { get; }

    /// <summary>Whether its own findings name titles of briefings.</summary>
    public bool NamesTitles => Found[Severity.Error].Any(found => found.Rule == LinkRules.TakenAddress);

    /// <summary>This groundwork with other documents in the same frame.</summary>
    /// <param name="fields">All documents, their fields resolved, each at its position.</param>
    public Groundwork With(IReadOnlyList<Document> fields) => new(this, fields);

    /// <summary><paramref name="written"/> with its fields resolved.</summary>
    public Noted<Document> Resolve(Document written) =>
        Noted.Of(found =>
        {
            var references = new References(new(Catalogue, found));
            return written switch
            {
                Briefing briefing => references.Of(briefing),
                Actor actor => references.Of(actor),
                Event happening => references.Of(happening),
                Topic topic => references.Of(topic),
                Source source => references.Of(source),
                _ => written,
            };
        });

    /// <summary><paramref name="resolved"/>, whose fields are resolved, with its prose linked.</summary>
    public Noted<LinkedPage> Link(Document resolved) =>
        resolved.Kept is { } kept ? LinkedPage.Of(resolved, kept)
        : resolved is Source or Place or Topic && resolved.Body.IsEmpty && resolved.RedirectFrom.Count == 0
            ? new(new(resolved, PackedMentions.None, [], []), Findings.None)
        : Noted.Of(found => new PageLinker(_matcher.Value, Catalogue, _book.Value, _spool, found).Link(resolved));

    /// <summary>Adds what names and links lead to to <paramref name="parts"/>.</summary>
    public void Pack(Dictionary<SitePart, byte[]> parts)
    {
        var positions = new Dictionary<Document, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < Fields.Count; i++)
        {
            positions[Fields[i]] = i;
            positions[Written[i]] = i;
        }

        _book.Value.Pack(parts, positions);
        parts.Add(SitePart.HeldBack, PackedSite.Of(HeldBack.Select(b => positions[b])));
        parts.Add(SitePart.BriefingIds, Ids(Catalogue.Briefings));
        parts.Add(SitePart.ActorIds, Ids(Catalogue.Actors));
        parts.Add(SitePart.EventIds, Ids(Catalogue.Events));
        parts.Add(SitePart.PlaceIds, Ids(Catalogue.Places));
        parts.Add(SitePart.TopicIds, Ids(Catalogue.Topics));
        parts.Add(
            SitePart.SourceIds,
            PackedLists.Of(
                Catalogue
                    .ListedSources.Select(one => KeyValuePair.Create(one.Key, positions[one.Value]))
                    .Concat(
                        Catalogue.InlineNumbers.Select(one => KeyValuePair.Create(one.Key, Fields.Count + one.Value))
                    )
            )
        );

        byte[] Ids<T>(IReadOnlyDictionary<string, T> documents)
            where T : Document =>
            PackedLists.Of(documents.Select(one => KeyValuePair.Create(one.Key, positions[one.Value])));
    }

    private static IReadOnlyList<Document> Named(Documents documents, Catalogue catalogue) =>
        [
            .. catalogue.Briefings.Values,
            .. catalogue.Actors.Values,
            .. catalogue.Events.Values,
            .. catalogue.Places.Values,
            .. catalogue.Topics.Values,
            .. catalogue.ListedSources.Values,
            .. documents.Glossary.DistinctBy(g => g.Id),
            .. documents.Pages.DistinctBy(p => p.Id),
        ];

    // The second of two documents with one id is linked nowhere; its mistakes are its author's all the same.
    private void ReadTheRest(Documents documents, Diagnostics found)
    {
        if (documents.WithProse.Count() == Written.Count(d => d is Briefing or Actor or Event or PlainPage))
        {
            return;
        }

        foreach (var second in documents.WithProse.Except(Written, ReferenceEqualityComparer.Instance))
        {
            _ = ((Document)second!).Body.Read(found);
        }
    }

    private static IReadOnlyList<Document> WithoutCircles(IReadOnlyList<Document> all, Diagnostics found)
    {
        var topics = Circles.Report(
            [.. all.OfType<Topic>()],
            t => t.Broader,
            "this topic is broader than itself",
            found
        );
        var sources = Circles.Report(
            [.. all.OfType<Source>(), .. all.OfType<Briefing>().SelectMany(Relaying)],
            s => s.DerivativeOf,
            "this source derives from itself",
            found
        );
        return topics.Count + sources.Count == 0
            ? all
            :
            [
                .. all.Select(document =>
                    document switch
                    {
                        Topic topic when topics.Contains(topic.Id) => topic with { Broader = null },
                        Source source => Cut(source),
                        Briefing briefing when Relaying(briefing).Any() => briefing with
                        {
                            InlineSources = [.. briefing.InlineSources.Select(Cut)],
                        },
                        _ => document,
                    }
                ),
            ];

        Source Cut(Source source) => sources.Contains(source.Id) ? source with { DerivativeOf = null } : source;
    }

    // Those that are packed relay none.
    private static IEnumerable<Source> Relaying(Briefing briefing) =>
        briefing.InlineSources is PackedSources ? [] : briefing.InlineSources.Where(s => s.DerivativeOf is not null);

    // What sources in briefings relay is resolved with the briefing; that of the second of two with one id is not.
    private Func<Briefing, Briefing> Resolutions()
    {
        var resolved = new Dictionary<Briefing, Briefing>(ReferenceEqualityComparer.Instance);
        foreach (var (written, fields) in Written.OfType<Briefing>().Zip(Fields.OfType<Briefing>()))
        {
            if (!ReferenceEquals(written.InlineSources, fields.InlineSources))
            {
                resolved.Add(written, fields);
            }
        }

        return briefing => resolved.GetValueOrDefault(briefing, briefing);
    }

    private SiteConfig Nav(SiteConfig config, Diagnostics found)
    {
        var links = new LinkResolver(_book.Value, Catalogue, null, found);
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
}
