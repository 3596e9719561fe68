using System.Globalization;
using Briefings.Model;
using Briefings.Review;

namespace Briefings.Cli.Reports;

/// <summary>What a review found, printed.</summary>
internal static class ReviewReport
{
    /// <summary>Prints <paramref name="preview"/> as <paramref name="format"/> asks.</summary>
    /// <param name="preview">The review.</param>
    /// <param name="format"><c>text</c>, <c>json</c> or <c>github</c>.</param>
    /// <param name="prefix">The site's folder below the repository's root, as code hosts name files.</param>
    /// <param name="output">Where the preview was written.</param>
    /// <param name="terminal">Where to print.</param>
    public static void Write(Preview preview, string format, string prefix, string output, Terminal terminal)
    {
        var changes = preview.Changes;
        switch (format)
        {
            case "json":
                terminal.Raw.Write(System.Text.Encoding.UTF8.GetBytes(changes.ToJson()));
                break;
            case "github":
                GitHubReport.Write(
                    terminal.Out,
                    [.. changes.Introduced.Select(d => d with { At = d.At with { File = prefix + d.At.File } })]
                );
                break;
            default:
                Text(changes, preview.Input, terminal);
                terminal.Out.WriteLine($"the preview: {Path.Join(output, "_review", "index.html")}");
                break;
        }
    }

    private static void Text(Changes changes, FileTree input, Terminal terminal)
    {
        foreach (var remark in changes.Remarks)
        {
            terminal.Out.WriteLine(TextReport.Plain(remark));
        }

        foreach (var fact in changes.Facts)
        {
            var values = fact.Change == ChangeKind.Changed ? $": {fact.Before} -> {fact.After}" : "";
            terminal.Out.WriteLine(TextReport.Plain(fact.Sentence + values));
        }

        foreach (var page in changes.Pages.Where(p => p.HasProse))
        {
            terminal.Out.WriteLine(
                TextReport.Plain(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{page.Url}: +{page.Inserted} -{page.Deleted} words{(page.Moved > 0 ? $", {page.Moved} moved" : "")}"
                    )
                )
            );
        }

        TextReport.Write(
            terminal.Out,
            changes.Introduced,
            input,
            terminal.IsInteractive,
            terminal.IsInteractive ? 50 : null
        );
        terminal.Out.WriteLine(TextReport.Plain(changes.Verdict));
    }
}
