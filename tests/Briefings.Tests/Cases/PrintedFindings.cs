using System.Globalization;
using System.Text;
using Briefings.Model;

namespace Briefings.Tests.Cases;

/// <summary>Findings as the command line prints them: the place, the line, and a caret below what is meant.</summary>
internal static class PrintedFindings
{
    /// <summary>Writes <paramref name="findings"/>, quoting lines of <paramref name="input"/>.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> findings, FileTree input)
    {
        foreach (var finding in findings)
        {
            var severity = finding.Rule.Severity.ToString().ToLowerInvariant();
            var at = finding.At;
            var place = at.Line == 0 ? at.File : Format($"{at.File}:{at.Line}:{at.Column}");
            writer.WriteLine($"{place}: {severity} {finding.Rule.Code}: {finding.Message}");
            if (at.Line > 0)
            {
                writer.WriteLine(Format($"{at.Line, 3} | {Line(input, at)}"));
                var hint = finding.Hint is null ? "" : " " + finding.Hint;
                var caret = new string(' ', at.Column - 1) + new string('^', Math.Max(1, at.Length));
                writer.WriteLine("    | " + caret + hint);
            }
            else if (finding.Hint is not null)
            {
                writer.WriteLine("    = " + finding.Hint);
            }
        }
    }

    private static string Line(FileTree input, Location at) =>
        input.Find(at.File) is { } file
            ? Encoding.UTF8.GetString(file.ReadAllBytes()).Split('\n').ElementAtOrDefault(at.Line - 1)?.TrimEnd('\r')
                ?? ""
            : "";

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
