using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>A site with what it was made of, for the next build to go on from.</summary>
internal sealed class LinkedSite
{
    private const int MostChanges = 64;

    private readonly Lazy<Dictionary<Document, LinkedDocument>> _linked;
    private readonly int _workers;
    private readonly Groundwork _ground;
    private readonly Documents _documents;
    private readonly LinkedDocument[] _all;
    private readonly LinkedPage[] _pages;
    private readonly Outline[] _outlines;
    private readonly IReadOnlyList<Findings> _found;
    private readonly ILookup<string, RelationshipEnd> _ends;
    private readonly ReferenceIndex _index;

    private LinkedSite(Groundwork ground, LinkedDocument[] all, Site site, int workers)
    {
        (_workers, _documents, _ground, _all) = (workers, ground.Documents, ground, all);
        _ends = Relationships.Of(site.Actors);
        _linked = new(() => ByWritten(all));
        _pages = Array.ConvertAll(all, one => one.Page.Value);
        _outlines = [.. Workers.Map(_pages, workers, page => Outline.Of(page, _ends))];
        _index = Index(site);
        _found = FoundIn(all);
        Site = WithReferences(site, null);
    }

    // Most is taken over without a look at each document: that look is what a save would have to wait for.
    private LinkedSite(
        LinkedSite last,
        Documents documents,
        Groundwork ground,
        LinkedDocument[] all,
        Site site,
        IReadOnlyCollection<int> changed
    )
    {
        (_workers, _documents, _ground, _all) = (last._workers, documents, ground, all);
        _ends = site.Actors == last.Site.Actors ? last._ends : Relationships.Of(site.Actors);
        _linked = new(() => ByWritten(all));
        _pages = [.. last._pages];
        _outlines = [.. last._outlines];
        var (isSeenSame, isFoundSame) = (true, true);
        foreach (var at in changed)
        {
            _pages[at] = all[at].Page.Value;
            var outline = Outline.Of(_pages[at], _ends);
            if (!outline.IsLike(_outlines[at]))
            {
                (_outlines[at], isSeenSame) = (outline, false);
            }

            isFoundSame &= !all[at].HasFindings && !last._all[at].HasFindings;
        }

        _index = isSeenSame ? last._index : Index(site);
        _found = isFoundSame ? last._found : FoundIn(all);
        Site = WithReferences(site, last.Site);
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The site of <paramref name="documents"/>.</summary>
    public static LinkedSite Of(Documents documents, BuildOptions options, LinkMemory memory)
    {
        var ground = new Groundwork(documents, options, memory);
        var linked = memory.Linked.Map(
            ground.Fields,
            options.Workers,
            (resolved, _) => ground.Link(resolved),
            known => known.Value.AskedAbout.Count == 0
        );
        LinkedDocument[] all =
        [
            .. ground
                .Written.Zip(ground.Resolved, linked)
                .Select(one => new LinkedDocument(one.First, one.Second.Found, one.Third)),
        ];
        return new(ground, all, SiteAssembly.Of(ground, all), options.Workers);
    }

    /// <summary>
    /// The site of <paramref name="documents"/>, which are in the same frame; null where more than a few was read
    /// anew.
    /// </summary>
    public LinkedSite? With(Documents documents)
    {
        if (documents.ChangesOf(_documents) is not { Count: <= MostChanges } changes)
        {
            return null;
        }

        var all = _all.ToArray();
        var fields = _ground.Fields.ToArray();
        var open = new SortedSet<int>();
        foreach (var (old, now) in changes)
        {
            // The second of two documents with one id is linked nowhere.
            if (Array.FindIndex(_all, one => ReferenceEquals(one.Written, old)) is not (>= 0 and var at))
            {
                return null;
            }

            var resolved = _ground.Resolve(now);
            (all[at], fields[at]) = (all[at] with { Written = now, InFields = resolved.Found }, resolved.Value);
            open.Add(at);
            var isTitleSame = old.Title.Text == now.Title.Text;
            if (!isTitleSame && _ground.NamesTitles)
            {
                return null;
            }

            open.UnionWith(isTitleSame && old.Body.HasSectionsOf(now.Body) ? [] : AskingAbout(now.Url));
        }

        // Lists are read as a whole, and linked as a whole.
        if (open.Any(at => fields[at] is not (Briefing or Actor or Event or PlainPage)))
        {
            return null;
        }

        var ground = _ground.With(fields);
        var replaced = new Replacements();
        foreach (var at in open)
        {
            all[at] = all[at] with { Page = ground.Link(fields[at]) };
            replaced.Add(_all[at].Page.Value.Document, all[at].Page.Value.Document);
        }

        return new(this, documents, ground, all, SiteAssembly.With(Site, replaced), open);
    }

    /// <summary>What became of <paramref name="written"/>, a document as it was read.</summary>
    public LinkedDocument Of(Document written) => _linked.Value[written];

    /// <summary>Adds what was found.</summary>
    public void Report(Diagnostics found)
    {
        found.Add(_ground.Found);
        found.AddAll(_found);
    }

    /// <summary>
    /// Adds to <paramref name="parts"/> what another process can go on from; false when it could not.
    /// </summary>
    public bool Pack(Dictionary<SitePart, byte[]> parts)
    {
        // Where statements went in circles, fields are not what they are resolved to.
        if (_ground.Fields.Zip(_ground.Resolved).Any(one => one.First != one.Second.Value))
        {
            return false;
        }

        var positions = new Dictionary<Document, int>(ReferenceEqualityComparer.Instance);
        var asked = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _pages.Length; i++)
        {
            positions[_pages[i].Document] = i;
            foreach (var url in _pages[i].AskedAbout)
            {
                asked[url] = [i];
            }
        }

        _ground.Pack(parts);
        _index.Pack(parts);
        parts.Add(SitePart.AskedAbout, PackedLists.Of(asked));
        SiteAssembly.Pack(Site, document => positions[document], parts);
        return true;
    }

    /// <summary>The documents as they were read, by position.</summary>
    public IEnumerable<Document> Written => _all.Select(one => one.Written);

    /// <summary>All briefings, as they were read: sources that are written out in them follow the documents.</summary>
    public IReadOnlyList<Briefing> Briefings => _documents.Briefings;

    /// <summary>What was found, the documents' own findings aside.</summary>
    public Findings FoundAside => _ground.Found;

    private static Dictionary<Document, LinkedDocument> ByWritten(LinkedDocument[] all)
    {
        var linked = new Dictionary<Document, LinkedDocument>(all.Length, ReferenceEqualityComparer.Instance);
        foreach (var one in all)
        {
            linked.Add(one.Written, one);
        }

        return linked;
    }

    private ReferenceIndex Index(Site site) =>
        new(
            site,
            Array.ConvertAll(_pages, page => page.Document),
            _outlines,
            _ground.Catalogue.InlineNumbers,
            _workers
        );

    private IEnumerable<int> AskingAbout(string url) =>
        Enumerable.Range(0, _all.Length).Where(i => _pages[i].AskedAbout.Contains(url));

    private static IReadOnlyList<Findings> FoundIn(IReadOnlyList<LinkedDocument> all) =>
        [
            .. all.Where(one => one.HasFindings)
                .SelectMany(one => new[] { one.InFields, one.Page.Found })
                .Where(found => !found.IsEmpty),
        ];

    private Site WithReferences(Site site, Site? last)
    {
        // The site lasts longer than this.
        var ends = _ends;
        var documents = new Joined<Document>(Array.ConvertAll(_pages, page => page.Document), _ground.Inline);
        return site with
        {
            References = new CrossReferencer(_index, _pages, documents, _ground.Inline).Of(
                site,
                id => ends[id],
                _ground.Catalogue.Publishers,
                last?.References.Sources ?? Sources(),
                last
            ),
            Shape = _index,
        };
    }

    private KnownSources Sources() =>
        new(
            _pages
                .Select(page => page.Document)
                .OfType<Source>()
                .ToDictionary(source => source.Id, StringComparer.Ordinal),
            _ground.Catalogue.InlineNumbers,
            _ground.Inline
        );
}
