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
        var parts = Between(from, to);
        return parts.Down.Length == to.Length ? to : string.Concat(parts.Steps, parts.Down, parts.Rest);
    }

    /// <summary>The same in its parts, one behind the other, for who writes them.</summary>
    public static Parts Between(string from, string to)
    {
        if (!to.StartsWith('/'))
        {
            return new([], to, []);
        }

        var tail = to.AsSpan().IndexOfAny('#', '?');
        var path = tail < 0 ? to : to.AsSpan(0, tail);
        var rest = tail < 0 ? [] : to.AsSpan(tail);
        if (rest.StartsWith('#') && path.SequenceEqual(from))
        {
            return new([], [], rest);
        }

        var here = from.AsSpan(0, from.LastIndexOf('/') + 1);
        var same = here[..here.CommonPrefixLength(path)].LastIndexOf('/') + 1;
        var up = 3 * here[same..].Count('/');
        var down = path[same..];
        var steps = up <= Steps.Length ? Steps.AsSpan(0, up) : string.Concat(Enumerable.Repeat("../", up / 3));
        return up == 0 && down.Length == 0 ? new("./", [], rest) : new(steps, down, rest);
    }

    /// <summary>A relative address.</summary>
    /// <param name="steps">Steps up: <c>../../</c>.</param>
    /// <param name="down">The way down.</param>
    /// <param name="rest">What follows the path.</param>
    public readonly ref struct Parts(ReadOnlySpan<char> steps, ReadOnlySpan<char> down, ReadOnlySpan<char> rest)
    {
        /// <summary>Steps up: <c>../../</c>.</summary>
        public ReadOnlySpan<char> Steps { get; } = steps;

        /// <summary>The way down.</summary>
        public ReadOnlySpan<char> Down { get; } = down;

        /// <summary>What follows the path.</summary>
        public ReadOnlySpan<char> Rest { get; } = rest;
    }
}
