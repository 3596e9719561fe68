using System.Text;

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
        switch (format)
        {
            case "json":
                terminal.Raw.Write(Encoding.UTF8.GetBytes(preview.Json));
                break;
            case "github":
                GitHubReport.Write(
                    terminal.Out,
                    [.. preview.Introduced.Select(d => d with { At = d.At with { File = prefix + d.At.File } })]
                );
                break;
            default:
                Text(preview, terminal);
                terminal.Out.WriteLine($"the preview: {Path.Join(output, "_review", "index.html")}");
                break;
        }
    }

    private static void Text(Preview preview, Terminal terminal)
    {
        foreach (var line in preview.Lines)
        {
            terminal.Out.WriteLine(TextReport.Plain(line));
        }

        int? limit = terminal.IsInteractive ? 50 : null;
        TextReport.Write(terminal.Out, preview.Introduced, preview.Input, terminal.IsInteractive, limit);
        terminal.Out.WriteLine(TextReport.Plain(preview.Verdict));
    }
}
