namespace Briefings.Review.Redline;

/// <summary>Links of a page as root-relative addresses.</summary>
internal static class SiteLink
{
    /// <summary>
    /// <paramref name="href"/> on the page <paramref name="url"/>: root-relative with its anchor; an address of
    /// another host as it is. The way to the folder of an index.html is that folder.
    /// </summary>
    public static string Resolve(string url, string href)
    {
        if (href.StartsWith('/') || IsOutside(href))
        {
            return href;
        }

        var tail = href.AsSpan().IndexOfAny('#', '?');
        var path = tail < 0 ? href : href[..tail];
        var rest = tail < 0 ? "" : href[tail..];
        if (path.Length == 0)
        {
            return url + rest;
        }

        var parts = url.Split('/')[1..^1].ToList();
        var steps = path.Split('/');
        foreach (var step in steps[..^1])
        {
            if (step == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not ("." or ".." or ""))
            {
                parts.Add(step);
            }
        }

        var last = steps[^1] switch
        {
            "." or ".." => "",
            var name => name,
        };
        if (steps[^1] == ".." && parts.Count > 0)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return "/" + string.Concat(parts.Select(p => p + "/")) + last + rest;
    }

    /// <summary>Whether <paramref name="href"/> has a scheme or host of its own.</summary>
    public static bool IsOutside(string href)
    {
        var end = href.AsSpan().IndexOfAny('/', '?', '#');
        var colon = href.IndexOf(':', StringComparison.Ordinal);
        return href.StartsWith("//", StringComparison.Ordinal) || (colon >= 0 && (end < 0 || colon < end));
    }

    /// <summary><paramref name="href"/> without its anchor and query.</summary>
    public static string WithoutTail(string href)
    {
        var tail = href.AsSpan().IndexOfAny('#', '?');
        return tail < 0 ? href : href[..tail];
    }
}
