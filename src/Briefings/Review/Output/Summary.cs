using System.Globalization;
using System.Text;
using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Effects;
using Briefings.Review.Facts;

namespace Briefings.Review.Output;

/// <summary>The review as one comment on a pull request, updated in place.</summary>
internal static class Summary
{
    /// <summary>What the comment starts with, so that it is found again.</summary>
    public const string Marker = "<!-- briefings-review -->";

    private const int Longest = 60_000;
    private const int Room = 400;

    /// <summary>The Markdown of <paramref name="changes"/>; what does not fit is counted.</summary>
    public static string Of(Changes changes)
    {
        var text = new StringBuilder($"{Marker}\n### Review of {MarkdownText.Of(changes.Site, 100)}\n\n");
        text.Append(Words.Verdict(changes)).Append(' ').Append(Words.Breakage(changes)).Append('\n');
        foreach (var (heading, lines) in Sections(changes))
        {
            if (lines.Count > 0 && !Append(text, heading, lines))
            {
                break;
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Heading, IReadOnlyList<string> Lines)> Sections(Changes changes) =>
        [
            ("Remarks", [.. changes.Remarks.Select(Of)]),
            ("Introduced", [.. changes.Introduced.OrderByDescending(d => d.Rule.Severity).Select(Line)]),
            .. changes
                .Facts.GroupBy(f => f.Kind)
                .OrderBy(g => g.Key)
                .Select(g => (Words.Heading(g.Key), (IReadOnlyList<string>)[.. g.Select(Line)])),
            ("Claims that lost their only source", [.. changes.Unsourced.Select(c => $"{Of(c.Text)}, on {Of(c.On)}")]),
            ("Source check", Words.SourceCheck(changes) is { } check ? [check] : []),
            ("Prose", [.. changes.Pages.Where(p => p.HasProse).Select(Prose)]),
            ("Addresses that vanish", [.. changes.Redirects.Select(r => $"{Code(r.From)}: {Code(r.Suggest)}")]),
            ("Search", [.. changes.Search.Select(Line)]),
            ("Images and documents", [.. changes.Files.Select(f => $"{Fact.Word(f.Change)}: {Code(f.Url)}")]),
            ("Resolved", [.. changes.Resolved.Select(d => $"{d.Rule.Code} {Of(d.Message)}")]),
            ("Other pages", [.. Words.ByCause(changes).Select(g => Of(g.Row))]),
        ];

    // Whether all of it fits.
    private static bool Append(StringBuilder text, string heading, IReadOnlyList<string> lines)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n#### {heading}\n\n");
        for (var i = 0; i < lines.Count; i++)
        {
            if (text.Length + lines[i].Length + Room > Longest)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"- … and {lines.Count - i} more here; the preview shows all\n"
                );
                return false;
            }

            text.Append("- ").Append(lines[i]).Append('\n');
        }

        return true;
    }

    private static string Line(Diagnostic finding) =>
        $"**{Words.Of(finding.Rule.Severity)} {finding.Rule.Code}** {Code(Words.Place(finding.At))} "
        + Of(finding.Message);

    private static string Line(SearchChange change) =>
        $"{Of(change.Query)}: {Code(change.Before ?? "nothing")} → {Code(change.After ?? "nothing")}";

    private static string Line(Fact fact) =>
        fact.Change switch
        {
            ChangeKind.Added => $"added: **{Of(fact.Name)}**{On(fact)}{More(fact, fact.After)}",
            ChangeKind.Removed => $"removed: **{Of(fact.Name)}**{On(fact)}{More(fact, fact.Before)}",
            _ => $"**{Of(fact.Name)}**{On(fact)}: {Of(fact.Before)} → **{Of(fact.After)}**",
        };

    private static string On(Fact fact) => fact.On.Length > 0 && fact.On != fact.Name ? $", on {Of(fact.On)}" : "";

    private static string More(Fact fact, string? text) => text is null || text == fact.Name ? "" : $": {Of(text)}";

    private static string Prose(PageChange page) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(page.Title)}: +{page.Inserted} −{page.Deleted} words{(page.Moved > 0 ? $", {page.Moved} moved" : "")}"
        );

    private static string Of(string? text) => MarkdownText.Of(text);

    private static string Code(string text) => MarkdownText.Code(text);
}
