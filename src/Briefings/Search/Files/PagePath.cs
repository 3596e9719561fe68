using System.Text;
using Briefings.Search.Language;

namespace Briefings.Search.Files;

/// <summary>
/// The last part of a page's URL, written as what it adds to the page's title: nothing when it is the title in small
/// letters with hyphens, as it mostly is.
/// </summary>
internal static class PagePath
{
    /// <summary>
    /// <paramref name="id"/> in short: empty; or the id; or <c>BEFORE:COUNT:AFTER</c>, where COUNT letters of the
    /// title's guess stand between.
    /// </summary>
    public static string Shorten(string id, string title)
    {
        var guess = Guess(title);
        if (id == guess)
        {
            return "";
        }

        for (var count = guess.Length; count >= 8; count--)
        {
            var at = id.AsSpan().IndexOf(guess.AsSpan(0, count));
            if (at >= 0)
            {
                var shown =
                    count == guess.Length ? "" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return $"{id[..at]}:{shown}:{id[(at + count)..]}";
            }
        }

        return id;
    }

    /// <summary>The id that <see cref="Shorten"/> made short.</summary>
    public static string Restore(string shortened, string title)
    {
        var parts = shortened.Split(':');
        return shortened.Length == 0 ? Guess(title)
            : parts.Length != 3 ? shortened
            : parts[0] + Cut(Guess(title), parts[1]) + parts[2];
    }

    private static string Cut(string guess, string count) =>
        int.TryParse(count, out var length) && length <= guess.Length ? guess[..length] : guess;

    private static string Guess(string title)
    {
        var guess = new StringBuilder(title.Length);
        var reader = new WordReader(title, stackalloc char[WordReader.Longest]);
        while (reader.Next(out var word))
        {
            guess.Append(guess.Length > 0 ? "-" : "").Append(word);
        }

        return guess.ToString();
    }
}
