using System.Text;

namespace Briefings.Model.Text;

/// <summary>Makes the parts of URLs out of words.</summary>
public static class Slug
{
    /// <summary>
    /// An id for <paramref name="text"/>: <c>[a-z0-9]</c> with single hyphens between words. Letters that have no Latin
    /// form are written as their code point, so that no text becomes empty and no two scripts collide.
    /// </summary>
    public static string Id(string text)
    {
        var slug = Join(text, static c => char.IsAscii(c) ? c.ToString() : $"u{(int)c:x4}");
        return slug.Length > 0 ? slug : "x";
    }

    /// <summary>
    /// An anchor for a heading: letters and digits of any script in lower case, hyphens between words.
    /// </summary>
    public static string Anchor(string text)
    {
        var slug = Join(text, static c => c.ToString());
        return slug.Length > 0 ? slug : "section";
    }

    /// <summary>Whether <paramref name="text"/> is an id: <c>[a-z0-9][a-z0-9-]*</c>.</summary>
    public static bool IsId(string text) =>
        text.Length > 0
        && text[0] != '-'
        && text.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

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
