using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>
/// A site that another process linked. Edits of prose that change nothing of what other documents depend on are linked
/// into it without a look at those.
/// </summary>
internal sealed class KeptLinks
{
    private readonly PackedSite _parts;
    private readonly LazyList<LinkedDocument> _all;
    private readonly LazyList<Document> _now;
    private readonly Groundwork _ground;

    /// <summary>The site as it was left.</summary>
    /// <param name="parts">What the other process left.</param>
    /// <param name="documents">The documents as they are now.</param>
    /// <param name="before">As they were, by position.</param>
    public KeptLinks(PackedSite parts, Documents documents, LazyList<Document> before)
    {
        (_parts, _now) = (parts, documents.ByPosition!);
        _ground = new(parts, documents, before);
        _all = new(before.Count, at => Linked(before[at]));
    }

    /// <summary>The documents that were linked now, each as it was written and as it is linked.</summary>
    public IReadOnlyList<LinkedDocument> Relinked { get; private set; } = [];

    /// <summary>What became of the documents before, by position.</summary>
    public IReadOnlyList<LinkedDocument> Before => _all;

    /// <summary>The site now; null where more changed than prose, and whatever shows it.</summary>
    /// <param name="found">Takes what was found in the documents that were linked now.</param>
    public Site? Link(Diagnostics found)
    {
        var changes = _now.Changed.Select(at => (At: at, Linked: Linked(_now[at]))).ToList();
        if (changes.Exists(change => IsSeenElsewhere(_all[change.At], change.Linked)))
        {
            return null;
        }

        Relinked = [.. changes.Select(change => change.Linked)];
        found.AddAll(Relinked.SelectMany(one => new[] { one.InFields, one.Page.Found }));
        var all = _all.With(changes);
        var pages = new LazyList<LinkedPage>(all.Count, at => all[at].Page.Value);
        var linked = new LazyList<Document>(all.Count, at => all[at].Page.Value.Document);
        var site = SiteAssembly.Of(_ground, _parts, linked);
        var ends = new Lazy<ILookup<string, RelationshipEnd>>(() => Relationships.Of(site.Actors));
        var known = CrossReferencer.Known(site, _parts, linked);
        return site with
        {
            References = new CrossReferencer(new(_parts), pages, linked).Of(
                site,
                id => ends.Value[id],
                _ground.Catalogue.Publishers,
                known.References.Sources,
                known
            ),
        };
    }

    private LinkedDocument Linked(Document written)
    {
        var resolved = _ground.Resolve(written);
        return new(written, resolved.Found, _ground.Link(resolved.Value));
    }

    private bool IsSeenElsewhere(LinkedDocument before, LinkedDocument after)
    {
        var (old, now) = (before.Page.Value, after.Page.Value);
        return old.Document.Title.Text != now.Document.Title.Text
            || !(
                old.Document.Body.HasSectionsOf(now.Document.Body)
                || _parts.Lists(SitePart.AskedAbout)[now.Document.Url] is []
            )
            || !old.AskedAbout.ToHashSet().SetEquals(now.AskedAbout)
            || !old.Mentioned.SequenceEqual(now.Mentioned)
            || !old.Uses.SequenceEqual(now.Uses)
            || after.InFields[Severity.Error].Count + after.Page.Found[Severity.Error].Count > 0;
    }
}
