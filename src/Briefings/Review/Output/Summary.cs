using System.Text;
using Briefings.Review.Causes;
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
        var isFull = false;
        Section("", [.. changes.Remarks.Select(r => MarkdownText.Of(r))]);
        Section(
            "Introduced",
            [
                .. changes
                    .Introduced.OrderByDescending(d => d.Rule.Severity)
                    .Select(d =>
                        $"**{Words.Of(d.Rule.Severity)} {d.Rule.Code}** {Code(Words.Place(d.At))} {Of(d.Message)}"
                    ),
            ]
        );
        foreach (var kind in changes.Facts.GroupBy(f => f.Kind).OrderBy(g => g.Key))
        {
            Section(Words.Heading(kind.Key), [.. kind.Select(Line)]);
        }

        Section(
            "Claims that lost their only source",
            [.. changes.Unsourced.Select(c => $"{Of(c.Name)}, on {Of(c.On)}")]
        );
        Section("Prose", [.. changes.Pages.Where(p => p.HasProse).Select(Prose)]);
        Section("Addresses that vanish", [.. changes.Redirects.Select(r => $"{Code(r.From)}: {Code(r.Suggest)}")]);
        Section(
            "Search",
            [
                .. changes.Search.Select(s =>
                    $"{Of(s.Query)}: {Code(s.Before ?? "nothing")} → {Code(s.After ?? "nothing")}"
                ),
            ]
        );
        Section("Resolved", [.. changes.Resolved.Select(d => $"{d.Rule.Code} {Of(d.Message)}")]);
        Section("Other pages", [.. Words.ByCause(changes).Select(g => Of(g.Row))]);
        return text.ToString();

        void Section(string heading, List<string> lines)
        {
            if (lines.Count == 0 || isFull)
            {
                return;
            }

            text.Append('\n').Append(heading.Length > 0 ? $"#### {heading}\n\n" : "");
            for (var i = 0; i < lines.Count; i++)
            {
                if (text.Length + lines[i].Length + Room > Longest)
                {
                    text.Append(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"- … and {lines.Count - i} more here; the preview shows all\n"
                    );
                    isFull = true;
                    return;
                }

                text.Append("- ").Append(lines[i]).Append('\n');
            }
        }
    }

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
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Of(page.Title)}: +{page.Inserted} −{page.Deleted} words{(page.Moved > 0 ? $", {page.Moved} moved" : "")}"
        );

    private static string Of(string? text) => MarkdownText.Of(text);

    private static string Code(string text) => MarkdownText.Code(text);
}
