using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Briefings.Cli.Reports;
using Briefings.Model;

namespace Briefings.Cli.Serving;

/// <summary>Findings as the text report tells them, as HTML. What stands in files is hostile: all is escaped.</summary>
/// <param name="folder">The site's folder, so that an editor finds the files.</param>
/// <param name="input">The files.</param>
internal sealed class FindingsHtml(string folder, FileTree input)
{
    private const int Most = 50;

    private readonly SourceLines _lines = new(input);
    private readonly StringBuilder _html = new();

    /// <summary>
    /// All errors of <paramref name="found"/> and the warnings that concern a page: those of its own file
    /// <paramref name="source"/>, of site.yml and of the theme; of each the first fifty, then how many more there are.
    /// </summary>
    public string Of(Diagnostics found, string? source)
    {
        _html.Clear();
        Add(found, Severity.Error, source, null);
        Add(found, Severity.Warning, source, d => d.At.File == source || ServedSite.IsOfAllPages(d));
        return _html.ToString();
    }

    private void Add(Diagnostics found, Severity severity, string? source, Func<Diagnostic, bool>? isMeant)
    {
        var shown = found.Sorted(severity, isMeant).OrderBy(d => d.At.File == source ? 0 : 1).Take(Most).ToList();
        if (shown.Count > 0)
        {
            _html.Append("<ol class=\"findings\">\n");
            shown.ForEach(Add);
            _html.Append("</ol>\n");
        }

        if (found.Count(severity) - shown.Count is > 0 and var more)
        {
            var sum = TextReport.Sum(s => s == severity ? more : 0);
            _html.Append($"<p class=\"more\">{sum} {(shown.Count > 0 ? "more" : "elsewhere")}: ");
            _html.Append("<code>briefings check</code> prints all</p>\n");
        }
    }

    private void Add(Diagnostic finding)
    {
        var word = TextReport.Word(finding.Rule.Severity);
        _html.Append($"<li class=\"{word}\"><p><span class=\"weight\">{word} {finding.Rule.Code}</span>: ");
        _html.Append($"<bdi>{Escape(finding.Message)}</bdi></p>\n");
        AddPlace(finding.At);
        if (finding.At.Line > 0 && _lines.Of(finding.At) is { } line)
        {
            AddExcerpt(finding, line);
        }
        else if (finding.Hint is { } hint)
        {
            _html.Append($"<p><bdi>{Escape(hint)}</bdi></p>\n");
        }

        using var rule = new StringWriter(CultureInfo.InvariantCulture);
        RuleText.Write(rule, finding.Rule);
        _html.Append($"<details><summary>briefings explain {finding.Rule.Code}</summary>");
        _html.Append($"<pre class=\"explained\">{Escape(rule.ToString())}</pre></details></li>\n");
    }

    private void AddPlace(Location at)
    {
        var place = Escape(TextReport.Place(at));
        if (input.Find(at.File) is null)
        {
            _html.Append($"<p class=\"place\">{place}</p>\n");
            return;
        }

        var path = Path.Join(folder, at.File);
        var behind = TextReport.Place(at)[at.File.Length..];
        var address = string.Join('/', path.Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString));
        _html.Append($"<p class=\"place\"><a href=\"vscode://file/{address}{behind}\">{place}</a> ");
        _html.Append($"<button type=\"button\" data-copy=\"{Escape(path + behind)}\">Copy path</button></p>\n");
    }

    private void AddExcerpt(Diagnostic finding, string line)
    {
        var excerpt = Excerpt.Of(finding.At, line);
        var number = finding.At.Line.ToString(CultureInfo.InvariantCulture).PadLeft(3);
        var hint = finding.Hint is { } text ? $" <bdi>{Escape(text)}</bdi>" : "";
        _html.Append($"<pre dir=\"ltr\" tabindex=\"0\">{number} | {Escape(excerpt.Line)}\n");
        _html.Append($"{new string(' ', number.Length)} | {excerpt.Before}{excerpt.Carets}{hint}</pre>\n");
    }

    private static string Escape(string text) => HtmlEncoder.Default.Encode(TextReport.Plain(text));
}
