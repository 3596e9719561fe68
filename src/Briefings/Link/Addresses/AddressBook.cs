using System.Collections.Concurrent;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Link.Addresses;

/// <summary>Every address that a link of the site may lead to.</summary>
internal sealed class AddressBook
{
    private readonly Dictionary<string, Document> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document> _former = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document> _files = new(StringComparer.Ordinal);
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
        _hidden.UnionWith(hidden.Select(d => d.Url));
        _assets.UnionWith(assets.Select(a => a.Url));
        // A source written inside a briefing has no page.
        foreach (var document in all.Where(d => d is not Source { IsInline: true }))
        {
            _pages.TryAdd(document.Url, document);
            _ = document is Briefing or Actor or Event or PlainPage && _files.TryAdd(document.At.File, document);
        }

        if (config.Feeds)
        {
            var heads = all.Where(d => d is Actor or Topic).Select(d => d.Url).Prepend("/");
            _others.UnionWith(heads.SelectMany(SiteUrls.FeedsOf));
        }

        _others.UnionWith(all.OfType<Actor>().Select(a => a.Url + "index.json"));
        ReadFormer(all, found);
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

    private void ReadFormer(IReadOnlyList<Document> all, Diagnostics found)
    {
        var moved = all.Where(d => d.RedirectFrom.Count > 0).OrderBy(d => d.At).ToList();
        if (moved.Count == 0)
        {
            return;
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
                    _former.Add(url, document);
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
    }

    /// <summary>A page's address with its closing slash and without <c>index.html</c>.</summary>
    public static string Normal(string url)
    {
        var bare = url.EndsWith("/index.html", StringComparison.Ordinal) ? url[..^"index.html".Length] : url;
        var last = bare[(bare.LastIndexOf('/') + 1)..];
        return last.Length == 0 || last.Contains('.', StringComparison.Ordinal) ? bare : bare + "/";
    }
}
