using Briefings.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>Writes links and images.</summary>
internal sealed class LinkWriter(BodyWriter body)
{
    private readonly FragmentWriter _out = body.Out;
    private readonly SourceLines _source = body.Source;
    private int _links;

    /// <summary>Whether the text being written is a link's.</summary>
    public bool IsInLink => _links > 0;

    /// <summary>Writes a link or an image.</summary>
    public void Write(LinkInline link)
    {
        if (link.IsImage)
        {
            WriteImage(link, link.Title);
        }
        else if (IsInLink || (link.IsAutoLink && Oversights.IsBrokenLink(link.Span, _source, body.Found)))
        {
            body.Inlines.Write(link);
        }
        else if (IsAllowed(link) && !IsEmpty(link))
        {
            Begin(new LinkStart(Target(link), NullIfEmpty(link.Title)));
            body.Inlines.Write(link);
            End();
        }
        else
        {
            body.Inlines.Write(link);
        }
    }

    /// <summary>Writes an address between angle brackets.</summary>
    public void Write(AutolinkInline link)
    {
        var at = new SourceSpan(link.Span.Start + 1, link.Span.End - 1);
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var isLink = !IsInLink && IsAllowed(url, at);
        if (isLink)
        {
            Begin(new LinkStart(new Written(url, _source.At(at)), null));
        }

        _out.BeginStill();
        _out.Text(link.Url, at.Start);
        _out.EndStill();
        if (isLink)
        {
            End();
        }
    }

    /// <summary>Writes an image; <paramref name="title"/> is null where a caption says the same.</summary>
    public void WriteImage(LinkInline image, string? title)
    {
        var alt = PlainText.Of(image).Trim();
        if (alt.Length == 0)
        {
            body.Found.Add(
                ProseRules.ImageWithoutText,
                _source.At(image.Span),
                "the image has no alternative text",
                "say between the square brackets what it shows"
            );
        }

        if (IsAllowed(image))
        {
            _out.Add(new Image(Target(image), alt, NullIfEmpty(title)));
        }
        else
        {
            _out.BeginStill();
            _out.Text(alt, image.Span.Start);
            _out.EndStill();
        }
    }

    private void Begin(LinkStart start)
    {
        _out.Add(start);
        _out.BeginStill();
        _links++;
    }

    // The end is a fragment of its own: Render leaves it out when the link turns out to be broken.
    private void End()
    {
        _links--;
        _out.EndStill();
        _out.Add(SharedTags.LinkEnd);
    }

    private Written Target(LinkInline link) => new(link.Url ?? "", _source.At(Place(link)));

    // A reference link has its address elsewhere; what is wrong with it is reported where it is used.
    private SourceSpan Place(LinkInline link)
    {
        var span = link.UrlSpan;
        if (link.Reference is not null || span.IsEmpty || span.Start < link.Span.Start || span.End > link.Span.End)
        {
            return link.Span;
        }

        return _source[span.Start] == '<' ? new SourceSpan(span.Start + 1, span.End - 1) : span;
    }

    private bool IsAllowed(LinkInline link) => IsAllowed(link.Url ?? "", Place(link), link.IsImage);

    private bool IsAllowed(string url, SourceSpan span, bool isImage = false)
    {
        if (url.AsSpan().IsWhiteSpace())
        {
            Report("the link has no address", span);
            return false;
        }

        if (LinkAddress.Fault(url, isImage) is not { } fault)
        {
            return true;
        }

        body.Found.Add(ProseRules.ForbiddenLink, _source.At(span), fault.Message, fault.Hint);
        return false;
    }

    private bool IsEmpty(LinkInline link)
    {
        if (HasContent(link))
        {
            return false;
        }

        Report("the link has no text", link.Span);
        return true;
    }

    private static bool HasContent(LinkInline link) =>
        !PlainText.Of(link).AsSpan().IsWhiteSpace() || link.Descendants<LinkInline>().Any(i => i.IsImage);

    private void Report(string message, SourceSpan span) =>
        body.Found.Add(ProseRules.EmptyLink, _source.At(span), message, "write '[text](address)'");

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
