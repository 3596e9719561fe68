using Briefings.Model;

namespace Briefings.Link;

/// <summary>A site with what it was made of, for the next build to go on from.</summary>
internal sealed class LinkedSite
{
    private const int MostChanges = 64;

    private readonly Groundwork _ground;
    private readonly Documents _documents;
    private readonly LinkedDocument[] _all;
    private readonly Outline[] _outlines;
    private readonly ILookup<string, RelationshipEnd> _ends;
    private readonly ReferenceIndex _index;

    private LinkedSite(
        Documents documents,
        Groundwork ground,
        LinkedDocument[] all,
        Site site,
        int workers,
        LinkedSite? last
    )
    {
        (_documents, _ground, _all) = (documents, ground, all);
        _ends = last is not null && site.Actors == last.Site.Actors ? last._ends : Relationships.Of(site.Actors);
        _outlines = last is null
            ? [.. Workers.Map(all, workers, one => Outline.Of(one.Page.Value, _ends))]
            : [.. all.Zip(last._all, last._outlines).Select(OutlineOf)];
        _index =
            last is not null && _outlines.SequenceEqual(last._outlines)
                ? last._index
                : new(site, [.. all.Select(one => one.Page.Value.Document)], _outlines);
        var references = new CrossReferencer(_index, [.. all.Select(one => one.Page.Value)]);
        Site = site with
        {
            References = references.Of(site, _ends, ground.Catalogue.Publishers, last?.Site),
            Shape = _index,
        };
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
            known => known.Value.AskedForSections.Count == 0
        );
        LinkedDocument[] all =
        [
            .. ground
                .Written.Zip(ground.Resolved, linked)
                .Select(one => new LinkedDocument(one.First, one.Second.Found, one.Third)),
        ];
        return new(documents, ground, all, SiteAssembly.Of(ground, all), options.Workers, null);
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
            open.UnionWith(old.Body.HasSectionsOf(now.Body) ? [] : AskingForSectionsOf(now.Url));
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

        return new(documents, ground, all, SiteAssembly.With(Site, replaced), 1, this);
    }

    /// <summary>Adds what was found.</summary>
    public void Report(Diagnostics found)
    {
        found.Add(_ground.Found);
        found.AddAll(_all.Select(one => one.InFields));
        found.AddAll(_all.Select(one => one.Page.Found));
    }

    private IEnumerable<int> AskingForSectionsOf(string url) =>
        Enumerable.Range(0, _all.Length).Where(i => _all[i].Page.Value.AskedForSections.Contains(url));

    private Outline OutlineOf((LinkedDocument Now, LinkedDocument Old, Outline Known) one)
    {
        if (ReferenceEquals(one.Now, one.Old))
        {
            return one.Known;
        }

        var outline = Outline.Of(one.Now.Page.Value, _ends);
        return outline.IsLike(one.Known) ? one.Known : outline;
    }
}
