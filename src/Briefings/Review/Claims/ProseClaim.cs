using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Review.Claims;

/// <summary>A passage that claims something otherwise than before.</summary>
/// <param name="Document">What it stands in.</param>
/// <param name="Before">As it was; null when it is new.</param>
/// <param name="After">As it is.</param>
/// <param name="IsLost">Whether it cited something and cites nothing now.</param>
internal sealed record ProseClaim(Document Document, Passage? Before, Passage After, bool IsLost)
{
    private const int Longest = 120;

    /// <summary>The sentence with which the difference starts, cut to a line.</summary>
    public string Excerpt
    {
        get
        {
            var old = Before is null ? [] : Sentences.Split(Before.Text).Select(s => Before.Text[s]).ToHashSet();
            var now = Sentences.Split(After.Text).Select(s => After.Text[s]).ToList();
            var text = now.Find(s => !old.Contains(s)) ?? After.Text;
            var blank = text.Length <= Longest ? -1 : text.LastIndexOf(' ', Longest);
            return text.Length <= Longest ? text : text[..(blank > 0 ? blank : Cut(text))] + " …";
        }
    }

    private static int Cut(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
}
