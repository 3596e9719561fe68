namespace Briefings.Render;

/// <summary>Makes links relative, so that a site works under any path.</summary>
internal static class RelativeUrl
{
    /// <summary>
    /// <paramref name="to"/> as seen from <paramref name="from"/>, both root-relative; anchors alone and absolute
    /// addresses
    /// stay as they are.
    /// </summary>
    public static string Of(string from, string to)
    {
        if (!to.StartsWith('/'))
        {
            return to;
        }

        var tail = to.AsSpan().IndexOfAny('#', '?');
        var path = tail < 0 ? to : to[..tail];
        var rest = tail < 0 ? "" : to[tail..];
        if (path == from && rest.StartsWith('#'))
        {
            return rest;
        }

        var here = from[..(from.LastIndexOf('/') + 1)];
        var same = 0;
        for (var i = 0; i < here.Length && i < path.Length && here[i] == path[i]; i++)
        {
            same = here[i] == '/' ? i + 1 : same;
        }

        var up = here.AsSpan(same).Count('/');
        var down = path[same..];
        return up == 0 && down.Length == 0 ? "./" + rest : string.Concat(Enumerable.Repeat("../", up)) + down + rest;
    }
}
