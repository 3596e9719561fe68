using System.Net;

namespace Briefings.Read.Prose;

/// <summary>Judges addresses: what a reader's browser may be led to from content.</summary>
internal static class LinkAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>
    /// Why <paramref name="url"/> may not be linked to, and what to write instead; null when it may. Looks through
    /// entities,
    /// percent signs, blanks and control characters as lenient browsers do, and allows only what it knows.
    /// </summary>
    public static (string Message, string Hint)? Fault(string url, bool isImage = false)
    {
        if (url.AsSpan().ContainsAnyInRange('\0', '\u001f') || url.Contains('\u007f', StringComparison.Ordinal))
        {
            return ("the address holds a control character", "write it without");
        }

        var bare = Bare(url);
        if (bare.Length > 1 && bare[0] is '/' or '\\' && bare[1] is '/' or '\\')
        {
            return ("the address names no scheme", $"write 'https:{url.Replace('\\', '/')}'");
        }

        var end = bare.AsSpan().IndexOfAny(":/?#\\");
        if (end < 0 || bare[end] != ':')
        {
            return null;
        }

#pragma warning disable CA1308 // Schemes are written in lower case.
        var scheme = bare[..end].ToLowerInvariant();
#pragma warning restore CA1308
        return Array.IndexOf(Schemes, scheme, 0, isImage ? 2 : Schemes.Length) < 0 ? Unknown(scheme, isImage)
            : scheme is "http" or "https" && !HasHost(bare.AsSpan(end + 1))
                ? ($"'{url}' names no host", $"write '{scheme}://…'")
            : null;
    }

    /// <summary>Whether <paramref name="url"/> leads to another site, to mail or to a telephone.</summary>
    public static bool IsAbsolute(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#\\");
        return end > 0 && url[end] == ':';
    }

    private static (string Message, string Hint) Unknown(string scheme, bool isImage)
    {
        var shown = scheme.Length > 20 ? scheme[..20] + "…" : scheme;
        return isImage
            ? (
                $"images of kind '{shown}:' are not allowed",
                "name a file of the site, or an address that starts with 'https:'"
            )
            : (
                $"links of kind '{shown}:' are not allowed",
                "link to 'https:', 'mailto:', 'tel:' or a file of the site"
            );
    }

    private static bool HasHost(ReadOnlySpan<char> rest) =>
        rest.StartsWith("//") && rest.Length > 2 && rest[2] is not ('/' or '\\' or '?' or '#' or ':' or '@');

    private static string Bare(string url)
    {
        for (var round = 0; round < 3 && url.AsSpan().ContainsAny('%', '&'); round++)
        {
            url = WebUtility.HtmlDecode(Uri.UnescapeDataString(url));
        }

        return url.AsSpan().IndexOfAnyInRange('\0', ' ') < 0 ? url : string.Concat(url.Where(c => c > ' '));
    }
}
