using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Link.Addresses;

/// <summary>Resolves the links and images of one document to addresses; broken ones are reported.</summary>
/// <param name="book">All addresses.</param>
/// <param name="catalogue">All documents.</param>
/// <param name="page">The document that holds the links.</param>
/// <param name="found">Takes broken links.</param>
internal sealed class LinkResolver(AddressBook book, Catalogue catalogue, Document? page, Diagnostics found)
{
    private HashSet<string>? _asked;

    /// <summary>
    /// The URLs of the other documents of which more than the address was asked: a section, or the title for a message.
    /// </summary>
    public IReadOnlyCollection<string> AskedAbout => (IReadOnlyCollection<string>?)_asked ?? [];

    /// <summary>
    /// The root-relative or absolute address that <paramref name="target"/> means; null when broken, which is reported.
    /// </summary>
    public string? Link(Written target)
    {
        var text = target.Text;
        if (IsAbsolute(text))
        {
            return text;
        }

        var (path, query, anchor) = Split(text);
        if (path.Length == 0 && query.Length == 0)
        {
            return page is null || CheckAnchor(page, anchor, target) ? "#" + anchor : null;
        }

        var root = path.StartsWith('/');
        var url = root ? AddressBook.Normal(Decode(path)) : null;
        var file = root ? null : Join(Decode(path));
        var document =
            root ? book.Page(url!)
            : file is null ? null
            : book.File(file);
        if (document is not null)
        {
            return ToPage(document, query, anchor, target);
        }

        var other = url ?? (file is null ? "" : AddressBook.AssetUrl(file));
        if (book.HasAsset(other) || (root && book.HasOther(other)))
        {
            return Encode(other) + query + (anchor is null ? "" : "#" + anchor);
        }

        Report(LinkRules.BrokenLink, target, url, file, isImage: false);
        return null;
    }

    /// <summary>The address of an image; null when it is not there, which is reported.</summary>
    public string? Image(Written target)
    {
        if (IsAbsolute(target.Text))
        {
            found.Add(
                LinkRules.MissingImage,
                target.At,
                "the image lies on another host",
                "keep a copy beside the content and name it by a relative path"
            );
            return null;
        }

        var (path, _, _) = Split(target.Text);
        var root = path.StartsWith('/');
        var file = root ? null : Join(Decode(path));
        var url =
            root ? Decode(path)
            : file is null ? ""
            : AddressBook.AssetUrl(file);
        if (book.HasAsset(url))
        {
            return Encode(url);
        }

        Report(LinkRules.MissingImage, target, root ? url : null, file, isImage: true);
        return null;
    }

    private string? ToPage(Document document, string query, string? anchor, Written target)
    {
        if (book.IsHidden(document) && !(page is not null && book.IsHidden(page)))
        {
            Ask(document);
            found.Add(
                LinkRules.UnpublishedTarget,
                target.At,
                $"'{document.Title.Text}' is not published",
                "link to it once it is, or remove the link"
            );
            return null;
        }

        return anchor is null || CheckAnchor(document, anchor, target)
            ? document.Url + query + (anchor is null ? "" : "#" + anchor)
            : null;
    }

    private bool CheckAnchor(Document document, string? anchor, Written target)
    {
        var isOwn = document.Url == page?.Url;
        if (!isOwn)
        {
            Ask(document);
        }

        var sections = isOwn ? [.. page!.Body.Headings.Select(h => h.Id)] : book.SectionsOf(document);
        var anchors = sections.Concat(Anchors.Of(document.Kind)).ToList();
        var wanted = Decode(anchor ?? "");
        if (wanted.Length == 0 || wanted == "top" || anchors.Contains(wanted, StringComparer.Ordinal))
        {
            return true;
        }

        var near = Nearest.Of(wanted, anchors);
        var where = isOwn ? "this page" : $"'{document.Title.Text}'";
        found.Add(
            LinkRules.BrokenAnchor,
            target.At,
            $"{where} has no section '#{wanted}'",
            near is not null ? $"did you mean '#{near}'?"
                : anchors.Count > 0 ? $"it has {string.Join(", ", anchors.Take(8).Select(a => "#" + a))}"
                : null
        );
        return false;
    }

    private void Ask(Document other) => (_asked ??= new(StringComparer.Ordinal)).Add(other.Url);

    private void Report(Rule rule, Written target, string? url, string? file, bool isImage)
    {
        if (catalogue.MayBeUnread(target.Text))
        {
            return;
        }

        var near =
            url is not null ? book.NearestUrl(url)
            : file is not null ? Relative(book.NearestFile(file, isImage))
            : null;
        var what = isImage ? "image" : "page or file";
        found.Add(
            rule,
            target.At,
            file is null && url is null
                ? $"'{target.Text}' leads out of content/"
                : $"there is no {what} at '{target.Text}'",
            near is null ? null : $"did you mean '{near}'?"
        );
    }

    // The path below the site's folder that a relative path means, from the file that holds it; null when outside
    // content/.
    private string? Join(string path)
    {
        var parts = (page?.At.File ?? "content/x").Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count <= 1)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private string? Relative(string? file)
    {
        if (file is null || page is null)
        {
            return file;
        }

        var from = page.At.File.Split('/')[..^1];
        var to = file.Split('/');
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same] == to[same])
        {
            same++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - same)) + string.Join('/', to[same..]);
    }

    private static bool IsAbsolute(string text)
    {
        var colon = text.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && text[colon] == ':';
    }

    private static (string Path, string Query, string? Anchor) Split(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : text[(hash + 1)..];
        var bare = hash < 0 ? text : text[..hash];
        var mark = bare.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (bare, "", anchor) : (bare[..mark], bare[mark..], anchor);
    }

    private static string Decode(string text) =>
        text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private static string Encode(string url) => string.Join('/', url.Split('/').Select(Uri.EscapeDataString));
}
