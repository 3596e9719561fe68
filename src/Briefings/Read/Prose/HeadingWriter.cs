using Briefings.Model;
using Briefings.Model.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>Writes headings, each with an anchor of its own.</summary>
internal sealed class HeadingWriter(BodyWriter body)
{
    private readonly HashSet<string> _taken = [.. SectionsOf(body.Source.File)];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>
    /// Writes <paramref name="heading"/>. The page's title is its h1, so that <c>#</c> becomes an h2.
    /// </summary>
    public void Write(HeadingBlock heading)
    {
        var written = heading.Inline ?? [];
        var id = TakeAnchor(written);
        var text = PlainText.Of(written).Trim();
        id ??= Unique(Slug.Anchor(text));
        var level = Math.Clamp(heading.Level, 2, 6);
        body.Out.Add(new HeadingStart(level, id, text, body.Source.At(heading.Span)));
        body.Out.Tag($"<h{level} id=\"{Escape.Attribute(id)}\">");
        body.Out.BeginStill();
        body.Inlines.Write(written);
        body.Out.EndStill();
        body.Out.Tag($"</h{level}>\n");
    }

    // {#anchor} at the heading's end; taken off its text.
    private string? TakeAnchor(ContainerInline written)
    {
        if (written.LastChild is not LiteralInline last || !last.Content.AsSpan().TrimEnd().EndsWith("}"))
        {
            return null;
        }

        var content = last.Content.AsSpan().TrimEnd();
        var start = content.LastIndexOf("{#");
        if (start < 0 || !IsAnchor(content[(start + 2)..^1]))
        {
            return null;
        }

        var anchor = content[(start + 2)..^1].ToString();
        var at = body.Source.At(Literals.Start(last, body.Source) + start, content.Length - start);
        var blanks = start - content[..start].TrimEnd().Length;
        last.Content.End = last.Content.Start + start - blanks - 1;
        if (_taken.Add(anchor))
        {
            return anchor;
        }

        body.Found.Add(
            ProseRules.SameAnchor,
            at,
            $"the anchor '{anchor}' is taken by another section of the page",
            "choose another, or leave it out"
        );
        return Unique(anchor);
    }

    private string Unique(string wanted)
    {
        if (_taken.Add(wanted))
        {
            return wanted;
        }

        var count = _counts.GetValueOrDefault(wanted, 1);
        string id;
        do
        {
            id = $"{wanted}-{++count}";
        } while (!_taken.Add(id));
        _counts[wanted] = count;
        return id;
    }

    private static bool IsAnchor(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    // The page of an actor has its own section "timeline", which a heading of that name must not shadow.
    private static IReadOnlyList<string> SectionsOf(string file)
    {
        var folders = file.Split('/');
        return folders is ["content", var folder, ..] && folder.EndsWith('s') ? Anchors.Of(folder[..^1]) : [];
    }
}
