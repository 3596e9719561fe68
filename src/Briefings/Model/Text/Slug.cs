using System.Buffers;
using System.Text;

namespace Briefings.Model.Text;

/// <summary>Makes the parts of URLs out of words.</summary>
public static class Slug
{
    /// <summary>The longest id that may be written: it names a folder, which disks limit to 255 bytes.</summary>
    public const int LongestId = 200;

    private const int LongestMade = 100;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>
    /// An id for <paramref name="text"/>: <c>[a-z0-9]</c> with single hyphens between words. Letters that have no Latin
    /// form are written as their code point, so that no text becomes empty and no two scripts collide. A
    /// long one is cut and ends in a hash of the whole.
    /// </summary>
    public static string Id(string text)
    {
        if (IsPlain(text) && text.Length <= LongestMade)
        {
            return text;
        }

        var slug = Join(text, static c => char.IsAscii(c) ? c.ToString() : $"u{(int)c:x4}");
        return slug.Length == 0 ? "x"
            : slug.Length <= LongestMade ? slug
            : $"{slug[..(LongestMade - 9)].TrimEnd('-')}-{Hash(slug):x8}";
    }

    /// <summary>
    /// An anchor for a heading: letters and digits of any script in lower case, hyphens between words.
    /// </summary>
    public static string Anchor(string text)
    {
        var slug = Join(text, static c => c.ToString());
        return slug.Length > 0 ? slug : "section";
    }

    /// <summary>
    /// Whether <paramref name="text"/> is an id: <c>[a-z0-9][a-z0-9-]*</c>, and no longer than disks can name.
    /// </summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= LongestId && text[0] != '-' && !text.AsSpan().ContainsAnyExcept(Letters);

    /// <summary>
    /// The key under which an id is unique: two that differ only as names do, in capitals or hyphens, share it.
    /// </summary>
    public static string Key(string id) => IsPlain(id) ? id : Folding.Key(id).Replace(' ', '-');

    // An id as it is made: with single hyphens between words.
    private static bool IsPlain(string text) =>
        IsId(text) && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    // FNV-1a.
    private static uint Hash(string text) => text.Aggregate(2166136261u, static (hash, c) => (hash ^ c) * 16777619u);

    private static string Join(string text, Func<char, string> write)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Folding.Key(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(write(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
