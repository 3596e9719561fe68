using System.Globalization;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Cli.Reports;

/// <summary>
/// Findings for people: the place so that editors and terminals can click it, the line, and a caret below what is
/// meant.
/// </summary>
internal static class TextReport
{
    // Characters written at once: a console flushes at every write, and a site can have a hundred thousand findings.
    private const int Batch = 32 * 1024;

    /// <summary>Writes <paramref name="found"/>, quoting lines of <paramref name="input"/>.</summary>
    /// <param name="to">Where to write.</param>
    /// <param name="found">The findings, in order.</param>
    /// <param name="input">The files that they are about.</param>
    /// <param name="color">Whether severities are coloured.</param>
    /// <param name="limit">How many are printed; the rest is summed up by rule. Null prints all.</param>
    public static void Write(
        TextWriter to,
        IReadOnlyList<Diagnostic> found,
        FileTree input,
        bool color = false,
        int? limit = null
    )
    {
        var lines = new SourceLines(input);
        var shown = Math.Min(found.Count, limit ?? int.MaxValue);
        using var batch = new StringWriter(CultureInfo.InvariantCulture) { NewLine = to.NewLine };
        for (var i = 0; i < shown; i++)
        {
            Write(batch, found[i], lines, color);
            if (i == shown - 1 || batch.GetStringBuilder().Length >= Batch)
            {
                to.Write(batch.GetStringBuilder());
                batch.GetStringBuilder().Clear();
            }
        }

        if (shown < found.Count)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {found.Count - shown} more:"));
            WriteSums(to, found.Skip(shown).CountBy(d => d.Rule).Select(sum => (sum.Key, sum.Value)));
            to.WriteLine("'briefings check --format json' lists all");
        }
    }

    /// <summary>Writes a line a rule: how often it was broken.</summary>
    public static void WriteSums(TextWriter to, IEnumerable<(Rule Rule, int Count)> sums)
    {
        foreach (
            var (rule, count) in sums.OrderByDescending(s => s.Count).ThenBy(s => s.Rule.Code, StringComparer.Ordinal)
        )
        {
            to.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count, 5} × {Word(rule.Severity)} {rule.Code} {rule.Title}"
                )
            );
        }
    }

    /// <summary>"3 errors, 1 warning", or "nothing to report".</summary>
    public static string Sum(IReadOnlyList<Diagnostic> found) =>
        Sum(severity => found.Count(d => d.Rule.Severity == severity));

    /// <summary>As <see cref="Sum(IReadOnlyList{Diagnostic})"/>, of how many there are of each severity.</summary>
    public static string Sum(Func<Severity, int> countOf)
    {
        var counts =
            from severity in new[] { Severity.Error, Severity.Warning, Severity.Note }
            let count = countOf(severity)
            where count > 0
            select string.Create(CultureInfo.InvariantCulture, $"{count} {Word(severity)}{(count == 1 ? "" : "s")}");
        var text = string.Join(", ", counts);
        return text.Length > 0 ? text : "nothing to report";
    }

    /// <summary>The word for a severity: error, warning, note.</summary>
    public static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    /// <summary>
    /// Text without what would move a terminal's cursor, colour it or turn its direction: content may come from
    /// strangers.
    /// </summary>
    public static string Plain(string text) =>
        text.AsSpan().ContainsAny(Invisible.Signs)
            ? string.Concat(text.Select(static c => c != '\t' && Invisible.Signs.Contains(c) ? '\uFFFD' : c))
            : text;

    /// <summary>A place as editors and terminals open it: <c>file:line:column</c>, or the file alone.</summary>
    public static string Place(Location at) =>
        at.Line == 0 ? at.File : string.Create(CultureInfo.InvariantCulture, $"{at.File}:{at.Line}:{at.Column}");

    private static void Write(TextWriter to, Diagnostic finding, SourceLines lines, bool color)
    {
        var at = finding.At;
        var place = Place(at);
        var severity = Word(finding.Rule.Severity);
        var painted = !color
            ? severity
            : $"\u001b[{(finding.Rule.Severity == Severity.Error ? "31" : "33")};1m{severity}\u001b[0m";
        to.WriteLine($"{Plain(place)}: {painted} {finding.Rule.Code}: {Plain(finding.Message)}");
        if (at.Line == 0 || lines.Of(at) is not { } line)
        {
            if (finding.Hint is not null)
            {
                to.WriteLine("    = " + Plain(finding.Hint));
            }

            return;
        }

        WriteLine(to, finding, line);
    }

    private static void WriteLine(TextWriter to, Diagnostic finding, string line)
    {
        var at = finding.At;
        var excerpt = Excerpt.Of(at, line);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{at.Line, 3} | {Plain(excerpt.Line)}"));
        var hint = finding.Hint is null ? "" : " " + Plain(finding.Hint);
        var gutter = new string(' ', Math.Max(3, at.Line.ToString(CultureInfo.InvariantCulture).Length));
        to.WriteLine($"{gutter} | {excerpt.Before}{excerpt.Carets}{hint}");
    }
}
