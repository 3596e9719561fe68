using System.Text.RegularExpressions;

namespace Briefings.Model.Text;

/// <summary>
/// Finds the sources that a text names in passing: "as reported by Eurasia Review", "according to MEMRI". It knows the
/// words by which English texts attribute; the name is the run of capitalised words after them.
/// </summary>
public static partial class Attributions
{
    private static readonly Signs Signs = new(
        "reported",
        "highlighted",
        "noted",
        "relayed",
        "described",
        "documented",
        "quoted",
        "cited",
        "published",
        "stated",
        "recorded",
        "according",
        "via",
        "writing",
        "words"
    );

    /// <summary>The sources named in <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Attribution> In(string text)
    {
        List<Attribution>? found = null;
        for (var at = 0; Signs.IndexIn(text.AsSpan(at)) is >= 0 and var sign; )
        {
            at += sign;
            var phrase = Phrase().Match(text, at);
            var name = phrase.Groups["name"];
            if (phrase.Success && !IsDate(name.Value))
            {
                (found ??= []).Add(new(name.Value.TrimEnd('.', ' '), name.Index));
            }

            at = phrase.Success ? phrase.Index + phrase.Length : at + 1;
        }

        return (IReadOnlyList<Attribution>?)found ?? [];
    }

    private static bool IsDate(string name) => Months().IsMatch(name);

    // No limit of time, which a busy machine would exceed: nothing follows the name, so nothing of it is tried twice.
    [GeneratedRegex(
        """
            \G(?i:\b(?:reported|highlighted|noted|relayed|described|documented|quoted|cited|published|stated|recorded)
            \s+(?:by|in)
            |\baccording\s+to|\bvia|\bwriting\s+(?:in|for)|(?<=\bin\s+the\s+)words\s+of)\s+(?:the\s+)?
            (?<name>(?:(?:[A-Z]\.)+|(?:Dr|Gen|Mr|Mrs|Ms|St)\.|[A-Z][\w&’'\-]*(?:\.\w[\w&’'\-]*)*)
            (?:\s+(?:(?:of|the|for|and|de)\s+|al-)?
            (?:(?:[A-Z]\.)+|(?:Dr|Gen|Mr|Mrs|Ms|St)\.|[A-Z][\w&’'\-]*(?:\.\w[\w&’'\-]*)*)){0,5})
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Phrase();

    [GeneratedRegex(
        "^(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Months();
}
