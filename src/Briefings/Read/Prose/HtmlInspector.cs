using Briefings.Model;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>Reports what is removed from HTML, once each.</summary>
internal sealed class HtmlInspector(SourceLines source, Diagnostics found)
{
    /// <summary>Reports a tag within a line that is removed; end tags go with their start tags, silently.</summary>
    public void ReportTag(HtmlTag tag, SourceSpan span)
    {
        if (tag.IsClosing)
        {
            return;
        }

        var isAllowed = HtmlAllowed.Inline.Contains(tag.Name);
        found.Add(
            ProseRules.RemovedHtml,
            source.At(span),
            isAllowed ? $"'<{tag.Name}>' is not closed in its paragraph, and was removed" : Removed(tag.Name),
            isAllowed ? $"close it with '</{tag.Name}>'" : Instead(tag.Name)
        );
    }

    /// <summary>
    /// Reports the attributes of a tag that are removed; the tag starts at <paramref name="offset"/>.
    /// </summary>
    public void ReportAttributes(HtmlTag tag, int offset)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == "href" || !HtmlAllowed.Attributes.Contains(attribute.Name))
            {
                ReportAttribute(tag, attribute, offset - tag.Start);
            }
        }
    }

    /// <summary>
    /// Reports what is removed from a block of HTML; <paramref name="lines"/> say where it was written.
    /// </summary>
    public void Report(string html, IReadOnlyList<TextPiece> lines)
    {
        var reported = new HashSet<string>();
        var line = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; )
        {
            if (HtmlTag.Read(html, i) is not { } tag)
            {
                i = html.IndexOf('<', i + 1);
                continue;
            }

            while (line + 1 < lines.Count && lines[line + 1].TextOffset <= i)
            {
                line++;
            }

            Report(tag, lines[line].Offset - lines[line].TextOffset, reported);
            i = html.IndexOf('<', EndOf(tag, html));
        }
    }

    private void Report(HtmlTag tag, int shift, HashSet<string> reported)
    {
        if (tag.IsClosing || tag.Name.Length == 0)
        {
            return;
        }

        if (!HtmlAllowed.Block.Contains(tag.Name))
        {
            if (reported.Add(tag.Name))
            {
                var at = source.At(tag.Start + shift, tag.End - tag.Start);
                found.Add(ProseRules.RemovedHtml, at, Removed(tag.Name), Instead(tag.Name));
            }

            return;
        }

        foreach (var attribute in tag.Attributes.Where(a => !IsAllowed(tag, a)))
        {
            // Each address is a fault of its own.
            if (attribute.Name == "href" || reported.Add($"{tag.Name} {attribute.Name}"))
            {
                ReportAttribute(tag, attribute, shift);
            }
        }
    }

    private static bool IsAllowed(HtmlTag tag, HtmlAttribute attribute) =>
        attribute.Name == "href"
            ? tag.Name == "a" && LinkAddress.IsAbsolute(attribute.Value) && LinkAddress.Fault(attribute.Value) is null
            : HtmlAllowed.Attributes.Contains(attribute.Name);

    private void ReportAttribute(HtmlTag tag, HtmlAttribute attribute, int shift)
    {
        if (attribute.Name == "href" && tag.Name == "a" && LinkAddress.Fault(attribute.Value) is { } fault)
        {
            var place = source.At(attribute.ValueStart + shift, attribute.ValueEnd - attribute.ValueStart);
            found.Add(ProseRules.ForbiddenLink, place, fault.Message, fault.Hint);
            return;
        }

        var isLink = attribute.Name == "href" && tag.Name == "a";
        found.Add(
            ProseRules.RemovedHtml,
            source.At(attribute.Start + shift, attribute.End - attribute.Start),
            isLink
                ? "a link to the site's own content cannot be checked in HTML, and was removed"
                : $"'{attribute.Name}' is not allowed on '<{tag.Name}>', and was removed",
            isLink ? Instead("a") : null
        );
    }

    // What a script or style holds is no HTML.
    private static int EndOf(HtmlTag tag, string html)
    {
        if (tag.IsClosing || !HtmlAllowed.Hidden.Contains(tag.Name))
        {
            return Math.Min(tag.End, html.Length);
        }

        var end = html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    private static string Removed(string name) => $"'<{name}>' is not allowed here, and was removed";

    private static string? Instead(string name) =>
        name switch
        {
            "a" => "write '[text](address)'",
            "img" => "write '![what it shows](image.png)'",
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "write '## Heading'",
            _ => null,
        };
}
