namespace Briefings.Render;

/// <summary>Makes links relative, so that a site works under any path.</summary>
internal static class RelativeUrl
{
    private const string Steps = "../../../../../../../../../../";

    /// <summary>
    /// <paramref name="to"/> as seen from <paramref name="from"/>, both root-relative; anchors alone and absolute
    /// addresses stay as they are.
    /// </summary>
    public static string Of(string from, string to)
    {
        if (!to.StartsWith('/'))
        {
            return to;
        }

        var tail = to.AsSpan().IndexOfAny('#', '?');
        var path = tail < 0 ? to : to.AsSpan(0, tail);
        var rest = tail < 0 ? [] : to.AsSpan(tail);
        if (rest.StartsWith('#') && path.SequenceEqual(from))
        {
            return rest.ToString();
        }

        var here = from.AsSpan(0, from.LastIndexOf('/') + 1);
        var same = here[..here.CommonPrefixLength(path)].LastIndexOf('/') + 1;
        var up = 3 * here[same..].Count('/');
        var down = path[same..];
        var steps = up <= Steps.Length ? Steps.AsSpan(0, up) : string.Concat(Enumerable.Repeat("../", up / 3));
        return up == 0 && down.Length == 0 ? string.Concat("./", rest) : string.Concat(steps, down, rest);
    }
}
