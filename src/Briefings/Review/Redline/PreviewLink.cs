namespace Briefings.Review.Redline;

/// <summary>
/// Links between pages of the review and the preview, each naming its file, so that they work from an unpacked archive
/// opened by double click.
/// </summary>
internal static class PreviewLink
{
    /// <summary>The folder of the review.</summary>
    public const string Root = "/_review/";

    /// <summary>The URL of the redlined page of <paramref name="url"/>.</summary>
    public static string RedlineOf(string url) => Root + "pages" + url + (url.EndsWith('/') ? "" : "/");

    /// <summary>
    /// The way from the page <paramref name="from"/>, which ends in a slash, to <paramref name="to"/>, root-relative.
    /// </summary>
    public static string Of(string from, string to)
    {
        var tail = to.AsSpan().IndexOfAny('#', '?');
        var path = tail < 0 ? to : to[..tail];
        var rest = tail < 0 ? "" : to[tail..];
        var up = string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/') - 1));
        return up + path[1..] + (path.EndsWith('/') ? "index.html" : "") + rest;
    }
}
