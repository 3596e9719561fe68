using System.Globalization;
using Briefings.Model;

namespace Briefings.Cli.Reports;

/// <summary>
/// Findings as workflow commands of GitHub Actions, which it shows beside the lines of a pull request.
/// </summary>
internal static class GitHubReport
{
    /// <summary>Writes <paramref name="found"/>, a line each.</summary>
    public static void Write(TextWriter to, IReadOnlyList<Diagnostic> found)
    {
        foreach (var finding in found)
        {
            var at = finding.At;
            var command = finding.Rule.Severity == Severity.Note ? "notice" : TextReport.Word(finding.Rule.Severity);
            var place =
                at.Line == 0
                    ? ""
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $",line={at.Line},col={at.Column},endColumn={at.Column + at.Length}"
                    );
            var message = finding.Hint is null ? finding.Message : $"{finding.Message}: {finding.Hint}";
            to.WriteLine($"::{command} file={Property(at.File)}{place},title={finding.Rule.Code}::{Message(message)}");
        }
    }

    // A log is read in a terminal as well.
    private static string Message(string text) =>
        TextReport.Plain(
            text.Replace("%", "%25", StringComparison.Ordinal)
                .Replace("\r", "%0D", StringComparison.Ordinal)
                .Replace("\n", "%0A", StringComparison.Ordinal)
        );

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
