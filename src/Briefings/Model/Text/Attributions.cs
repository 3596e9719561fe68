using System.Buffers;
using System.Text.RegularExpressions;

namespace Briefings.Model.Text;

/// <summary>
/// Finds the sources that a text names in passing: "as reported by Eurasia Review", "according to MEMRI". It knows the
/// words by which English texts attribute; the name is the run of capitalised words after them.
/// </summary>
public static partial class Attributions
{
    // One of these stands in every phrase. To look for them first is many times faster than to try the phrase.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
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
            "words",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The sources named in <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Attribution> In(string text) =>
        !text.AsSpan().ContainsAny(Signs)
            ? []
            :
            [
                .. Phrase()
                    .Matches(text)
                    .Select(m => m.Groups["name"])
                    .Where(g => !IsDate(g.Value))
                    .Select(g => new Attribution(g.Value.TrimEnd('.', ' '), g.Index)),
            ];

    private static bool IsDate(string name) => Months().IsMatch(name);

    // No limit of time, which a busy machine would exceed: nothing follows the name, so nothing of it is tried twice.
    [GeneratedRegex(
        """
            \b(?i:(?:as\s+)?
            (?:reported|highlighted|noted|relayed|described|documented|quoted|cited|published|stated|recorded)
            \s+(?:by|in)
            |according\s+to|via|writing\s+(?:in|for)|in\s+the\s+words\s+of)\s+(?:the\s+)?
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
