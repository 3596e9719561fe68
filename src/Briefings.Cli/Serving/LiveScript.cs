using System.Text;

namespace Briefings.Cli.Serving;

/// <summary>
/// The script that follows builds, put into pages as they are sent and never into what <c>build</c> writes.
/// </summary>
internal static class LiveScript
{
    private static readonly byte[] End = "</body>"u8.ToArray();

    /// <summary>
    /// The page <paramref name="html"/> with the script at the end of its body: there it runs before the theme's
    /// scripts, which are modules, change the page.
    /// </summary>
    /// <param name="html">The page.</param>
    /// <param name="tag">The hash under which the server knows it.</param>
    /// <param name="build">The build it is of.</param>
    public static byte[] Into(ReadOnlySpan<byte> html, string tag, string build)
    {
        var script = Encoding.UTF8.GetBytes(
            $"<script src=\"/_serve/live.js\" data-page=\"{tag}\" data-build=\"{build}\"></script>"
        );
        var end = html.LastIndexOf(End);
        return end < 0 ? [.. html, .. script] : [.. html[..end], .. script, .. html[end..]];
    }
}
