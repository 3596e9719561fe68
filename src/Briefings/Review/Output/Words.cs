using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Effects;
using Briefings.Review.Facts;

namespace Briefings.Review.Output;

/// <summary>Sentences of the review that index and summary share.</summary>
internal static class Words
{
    /// <summary>The word for a severity.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    /// <summary>The whole change in one sentence.</summary>
    public static string Verdict(Changes changes)
    {
        var parts = new List<string>();
        Add(changes.Facts.Count, "fact", "facts");
        Add(changes.Pages.Count(p => p.Because == Because.Content), "page edited", "pages edited");
        Add(changes.Files.Count, "image or document", "images and documents");
        Add(changes.Pages.Count(p => p.Because == Because.Linked), "page relinked", "pages relinked");
        Add(changes.Pages.Count(p => p.Because == Because.Theme), "page by the theme", "pages by the theme");
        return parts.Count == 0 ? "Nothing that readers see has changed." : string.Join(", ", parts) + ".";

        void Add(int n, string one, string many)
        {
            if (n > 0)
            {
                parts.Add(Reading.Count(n, one, many));
            }
        }
    }

    /// <summary>The source check in one line: "5 claims new or changed: 1 without a source"; else null.</summary>
    public static string? SourceCheck(Changes changes)
    {
        var claims = changes.Claims;
        var bare = claims.Count(c => c.IsUnsourced);
        var lone = claims.Count(c => !c.IsUnsourced && c.Independent == 1);
        var partial = claims.Count(c => !c.IsUnsourced && c.Independent == 0);
        string[] rest =
        [
            .. bare > 0 ? [$"{Reading.Count(bare)} without a source"] : Array.Empty<string>(),
            .. partial > 0 ? [$"{Reading.Count(partial)} on no independent source"] : Array.Empty<string>(),
            .. lone > 0 ? [$"{Reading.Count(lone)} on one independent source"] : Array.Empty<string>(),
        ];
        return claims.Count == 0
            ? null
            : Reading.Count(claims.Count, "claim", "claims")
                + " new or changed"
                + (rest.Length > 0 ? ": " + string.Join(", ", rest) : "");
    }

    /// <summary>What joins a name or sentence to the page that states it.</summary>
    public static string On(string text) => text.Length > 0 && ".!?…".Contains(text[^1]) ? " on " : ", on ";

    /// <summary>The word for what became of a source, as machine formats have it.</summary>
    public static string Of(SourceUse use) =>
        use switch
        {
            SourceUse.New => "new",
            SourceUse.Gone => "gone",
            _ => "kept",
        };

    /// <summary>What the change breaks, in one sentence.</summary>
    public static string Breakage(Changes changes)
    {
        var errors = changes.Introduced.Count(d => d.Rule.Severity == Severity.Error);
        var others = changes.Introduced.Count - errors;
        return errors > 0 ? $"It introduces {Reading.Count(errors, "error", "errors")}{And(others)}."
            : others > 0 ? $"It breaks nothing, and introduces {Reading.Count(others, "warning", "warnings")}."
            : "It breaks nothing.";
    }

    /// <summary>The place of a finding: <c>content/a.md:4:18</c>.</summary>
    public static string Place(Location at) =>
        at.Line == 0
            ? at.File
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at.File}:{at.Line}:{at.Column}");

    /// <summary>
    /// The pages that were not edited, by cause, the most first: "312 pages: template part 'footer'", "14 pages
    /// relinked: alias 'ISKP' added to ISIS-K".
    /// </summary>
    public static IReadOnlyList<(string Row, IReadOnlyList<PageChange> Pages)> ByCause(Changes changes) =>
        [
            .. changes
                .Pages.Where(p => p.Because != Because.Content)
                .GroupBy(p => (p.Because, p.Cause))
                .OrderBy(g => g.Key.Because)
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key.Cause, StringComparer.Ordinal)
                .Select(g => (Row(g.Key.Because, g.Key.Cause, g.Count()), (IReadOnlyList<PageChange>)[.. g])),
        ];

    /// <summary>The heading above the facts of a kind.</summary>
    public static string Heading(FactKind kind) =>
        kind switch
        {
            FactKind.Judgement => "Judgements",
            FactKind.Relationship => "Relationships",
            FactKind.Alias => "Aliases",
            FactKind.Event => "Events",
            FactKind.Leader => "Leaders",
            FactKind.Size => "Sizes",
            FactKind.Designation => "Designations",
            FactKind.Source => "Sources",
            _ => "Other fields",
        };

    private static string Row(Because because, string cause, int pages) =>
        because == Because.Linked
            ? $"{Reading.Count(pages, "page", "pages")} relinked: {cause}"
            : $"{Reading.Count(pages, "page", "pages")}: {cause}";

    private static string And(int warnings) =>
        warnings == 0 ? "" : $" and {Reading.Count(warnings, "warning", "warnings")}";
}
