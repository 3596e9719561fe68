using System.Collections.Concurrent;
using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Model.Text;

namespace Briefings.Link.Addresses;

/// <summary>Every address that a link of the site may lead to.</summary>
internal sealed class AddressBook
{
    private readonly IReadOnlyDictionary<string, Document> _pages;
    private readonly IReadOnlyDictionary<string, Document> _former;
    private readonly IReadOnlyDictionary<string, Document> _files;
    private readonly HashSet<string> _others = new(SiteUrls.All, StringComparer.Ordinal);
    private readonly HashSet<string> _assets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<Document, Document> _now;
    private readonly ConcurrentDictionary<Document, IReadOnlyList<string>> _sections = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>The addresses of <paramref name="all"/>.</summary>
    /// <param name="all">Every document.</param>
    /// <param name="hidden">Those that have no page.</param>
    /// <param name="assets">Images and files.</param>
    /// <param name="config">Says whether there are feeds.</param>
    /// <param name="found">Takes former addresses that clash.</param>
    public AddressBook(
        IReadOnlyList<Document> all,
        IEnumerable<Document> hidden,
        IEnumerable<Asset> assets,
        SiteConfig config,
        Diagnostics found
    )
    {
        _now = new Dictionary<Document, Document>();
        var pages = new Dictionary<string, Document>(StringComparer.Ordinal);
        var files = new Dictionary<string, Document>(StringComparer.Ordinal);
        // A source written inside a briefing has no page.
        foreach (var document in all.Where(d => d is not Source { IsInline: true }))
        {
            pages.TryAdd(document.Url, document);
            _ = document is Briefing or Actor or Event or PlainPage && files.TryAdd(document.At.File, document);
        }

        _pages = pages;
        _files = files;
        AddOthers(all.Where(d => d is Actor or Topic), hidden, assets, config);
        _former = Former(all, found);
    }

    /// <summary>The addresses that another process left.</summary>
    /// <param name="parts">What it left.</param>
    /// <param name="all">All documents, by position.</param>
    /// <param name="heads">The actors and topics among them.</param>
    /// <param name="hidden">Those that have no page.</param>
    /// <param name="assets">Files that are copied as they are.</param>
    /// <param name="config">The configuration.</param>
    public AddressBook(
        PackedSite parts,
        IReadOnlyList<Document> all,
        IEnumerable<Document> heads,
        IEnumerable<Document> hidden,
        IEnumerable<Asset> assets,
        SiteConfig config
    )
    {
        _now = new Dictionary<Document, Document>();
        _pages = parts.Map(SitePart.PageUrls, at => all[at]);
        _former = parts.Map(SitePart.FormerUrls, at => all[at]);
        _files = parts.Map(SitePart.PageFiles, at => all[at]);
        AddOthers(heads, hidden, assets, config);
    }

    private AddressBook(AddressBook book, IReadOnlyDictionary<Document, Document> now)
    {
        (_pages, _former, _files) = (book._pages, book._former, book._files);
        (_others, _assets, _hidden) = (book._others, book._assets, book._hidden);
        _now = now;
    }

    /// <summary>This book, in which documents stand for those of the same address that it was made of.</summary>
    public AddressBook With(IReadOnlyDictionary<Document, Document> now) => new(this, now);

    /// <summary>
    /// The document whose page has the root-relative address <paramref name="url"/>, now or formerly.
    /// </summary>
    public Document? Page(string url) => Now(_pages.GetValueOrDefault(url) ?? _former.GetValueOrDefault(url));

    /// <summary>The document written in the file at <paramref name="path"/>.</summary>
    public Document? File(string path) => Now(_files.GetValueOrDefault(path));

    /// <summary>The anchors of the headings of <paramref name="document"/>.</summary>
    public IReadOnlyList<string> SectionsOf(Document document) =>
        _sections.GetOrAdd(document, static one => [.. one.Body.Headings.Select(heading => heading.Id)]);

    /// <summary>Whether <paramref name="document"/> has no page.</summary>
    public bool IsHidden(Document document) => _hidden.Contains(document.Url);

    /// <summary>Whether there is an image or file at <paramref name="url"/>.</summary>
    public bool HasAsset(string url) => _assets.Contains(url);

    /// <summary>Whether there is something else at <paramref name="url"/>: an index, a feed, a table.</summary>
    public bool HasOther(string url) => _others.Contains(url);

    /// <summary>
    /// <paramref name="document"/> without the former addresses that it may not have, each of which was reported.
    /// </summary>
    public Document WithoutTaken(Document document)
    {
        if (document.RedirectFrom.Count == 0)
        {
            return document;
        }

        var kept = document
            .RedirectFrom.Where(r => _former.GetValueOrDefault(Normal(r.Text))?.Url == document.Url)
            .DistinctBy(r => Normal(r.Text))
            .ToList();
        return kept.Count == document.RedirectFrom.Count ? document : document with { RedirectFrom = kept };
    }

    /// <summary>The root-relative address nearest to <paramref name="url"/>.</summary>
    public string? NearestUrl(string url) => Near(url, _pages.Keys.Concat(_assets).Concat(_others));

    /// <summary>The file nearest to <paramref name="path"/>, below <c>content/</c>.</summary>
    public string? NearestFile(string path, bool isImage) =>
        Near(path, isImage ? _assets.Select(FileOf) : _files.Keys.Concat(_assets.Select(FileOf)));

    /// <summary>The address of the file at <paramref name="path"/> below <c>content/</c>, as assets have it.</summary>
    public static string AssetUrl(string path)
    {
        var below = path["content".Length..];
        return below.StartsWith("/pages/", StringComparison.Ordinal) ? below["/pages".Length..] : below;
    }

    /// <summary>Adds all of it to <paramref name="parts"/>.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="positions">Where each document stands.</param>
    public void Pack(Dictionary<SitePart, byte[]> parts, IReadOnlyDictionary<Document, int> positions)
    {
        parts.Add(SitePart.PageUrls, Of(_pages));
        parts.Add(SitePart.FormerUrls, Of(_former));
        parts.Add(SitePart.PageFiles, Of(_files));

        byte[] Of(IReadOnlyDictionary<string, Document> documents) =>
            PackedLists.Of(documents.Select(one => KeyValuePair.Create(one.Key, positions[one.Value])));
    }

    private void AddOthers(
        IEnumerable<Document> heads,
        IEnumerable<Document> hidden,
        IEnumerable<Asset> assets,
        SiteConfig config
    )
    {
        _hidden.UnionWith(hidden.Select(d => d.Url));
        _assets.UnionWith(assets.Select(a => a.Url));
        _others.UnionWith(config.Feeds ? SiteUrls.FeedsOf("/") : []);
        foreach (var head in heads)
        {
            _others.UnionWith(config.Feeds ? SiteUrls.FeedsOf(head.Url) : []);
            _others.UnionWith(head is Actor ? [head.Url + "index.json"] : []);
        }
    }

    private Document? Now(Document? document) => document is null ? null : _now.GetValueOrDefault(document, document);

    // The only one of that very name, wherever it lies, or else what is spelt alike as a whole and in its last part:
    // all briefings of a month are spelt alike otherwise.
    private static string? Near(string wanted, IEnumerable<string> known)
    {
        var all = known.ToList();
        var same = all.Where(k => Stem(k) == Stem(wanted)).Take(2).ToList();
        return same is [var only] ? only
            : Nearest.Of(wanted, all) is { } near && Nearest.Of(Stem(wanted), [Stem(near)]) is not null ? near
            : null;
    }

    private static string Stem(string address)
    {
        var last = address.TrimEnd('/').Split('/')[^1];
        var dot = last.LastIndexOf('.');
        return dot > 0 ? last[..dot] : last;
    }

    // A page's asset at the root lies in content/pages or content itself; links say which, so either name will do.
    private static string FileOf(string assetUrl) =>
        assetUrl.IndexOf('/', 1) < 0 ? "content/pages" + assetUrl : "content" + assetUrl;

    private Dictionary<string, Document> Former(IReadOnlyList<Document> all, Diagnostics found)
    {
        var known = new Dictionary<string, Document>(StringComparer.Ordinal);
        var moved = all.Where(d => d.RedirectFrom.Count > 0).OrderBy(d => d.At).ToList();
        if (moved.Count == 0)
        {
            return known;
        }

        var taken = new Dictionary<string, Document?>(StringComparer.Ordinal);
        foreach (var url in _pages.Keys.Concat(_others).Concat(_assets))
        {
            taken[Folding.Key(url)] = _pages.GetValueOrDefault(url);
        }

        foreach (var document in moved)
        {
            foreach (var former in document.RedirectFrom)
            {
                var url = Normal(former.Text);
                if (taken.TryAdd(Folding.Key(url), document))
                {
                    known.Add(url, document);
                    continue;
                }

                var owner = taken[Folding.Key(url)]?.Title.Text is { } title ? $"'{title}'" : "something else";
                found.Add(
                    LinkRules.TakenAddress,
                    former.At,
                    url == document.Url
                        ? "this is the document's present address"
                        : $"{owner} has the address {url} already",
                    "remove it"
                );
            }
        }

        return known;
    }

    /// <summary>A page's address with its closing slash and without <c>index.html</c>.</summary>
    public static string Normal(string url)
    {
        var bare = url.EndsWith("/index.html", StringComparison.Ordinal) ? url[..^"index.html".Length] : url;
        var last = bare[(bare.LastIndexOf('/') + 1)..];
        return last.Length == 0 || last.Contains('.', StringComparison.Ordinal) ? bare : bare + "/";
    }
}
