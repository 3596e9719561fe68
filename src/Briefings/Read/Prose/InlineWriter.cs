using Briefings.Model;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>Writes what stands in a line: text, emphasis, code, mentions, citations, references to notes.</summary>
internal sealed class InlineWriter(BodyWriter body)
{
    private const int Deepest = 100;

    private readonly FragmentWriter _out = body.Out;
    private readonly SourceLines _source = body.Source;
    private int _depth;

    /// <summary>Writes the children of <paramref name="container"/>.</summary>
    public void Write(ContainerInline container) => Write(container, container.FirstChild, null);

    /// <summary>
    /// Writes the children of <paramref name="container"/> from <paramref name="first"/> up to <paramref name="end"/>.
    /// </summary>
    public void Write(ContainerInline container, Inline? first, Inline? end)
    {
        if (_depth >= Deepest)
        {
            body.Found.Add(
                ProseRules.Unreadable,
                _source.At(container.Span),
                "brackets or emphasis are nested too deeply here",
                "take some of the marks away"
            );
            return;
        }

        _depth++;
        HashSet<Inline>? tags = null;
        Dictionary<Inline, Inline>? hidden = null;
        for (var inline = first; inline is not null && inline != end; inline = Reading.Next(inline, container))
        {
            if (inline is HtmlInline tag)
            {
                tags ??= HtmlWriter.Balanced(container);
                body.Html.Write(tag, tags.Contains(tag));
                hidden ??= body.TrustsHtml || end is not null ? [] : HtmlWriter.Hidden(container);
                inline = hidden.GetValueOrDefault(tag, tag);
                continue;
            }

            Write(inline);
        }

        _depth--;
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _out.Text(literal.Content.AsSpan(), Literals.Start(literal, _source));
                break;
            case LineBreakInline line:
                Write(line);
                break;
            case HtmlEntityInline entity:
                _out.Text(entity.Transcoded.AsSpan(), entity.Span.Start);
                break;
            case EmphasisInline emphasis:
                Write(emphasis);
                break;
            case CodeInline code:
                Write(code);
                break;
            case LinkInline link:
                body.Links.Write(link);
                break;
            case AutolinkInline link:
                body.Links.Write(link);
                break;
            case DelimiterInline delimiter:
                _out.Text(delimiter.ToLiteral(), delimiter.Span.Start);
                break;
            case LeafInline leaf:
                WriteOwn(leaf);
                break;
            case ContainerInline container:
                Write(container);
                break;
            default:
                break;
        }
    }

    private void WriteOwn(LeafInline inline)
    {
        switch (inline)
        {
            case MentionInline mention:
                Write(mention);
                break;
            case CitationInline citation:
                Write(citation);
                break;
            case NoteInline note when body.Links.IsInLink:
                WriteAsWritten(note);
                break;
            case NoteInline note:
                Write(note);
                break;
            case UnclosedMention unclosed:
                body.Found.Add(
                    ProseRules.BrokenMention,
                    _source.At(unclosed.Span),
                    "'[[' is never closed",
                    "close it with ']]', or write '\\[\\['"
                );
                WriteAsWritten(unclosed);
                break;
            case UnclosedAddress unclosed:
                _out.Text("]", unclosed.Span.Start);
                break;
            default:
                break;
        }
    }

    private void WriteAsWritten(LeafInline inline) => _out.Text(_source.Of(inline.Span), inline.Span.Start);

    private void Write(LineBreakInline line)
    {
        var offset = line.Span.Start;
        if (line.IsHard)
        {
            _out.Tag("<br>");
            offset += _source[offset] == '\\' ? 1 : 0;
        }

        // The break is a character of the text too, so that words on two lines never run together.
        _out.Text("\n", offset);
    }

    private void Write(EmphasisInline emphasis)
    {
        var tag =
            emphasis.DelimiterChar == '~' ? "del"
            : emphasis.DelimiterCount == 2 ? "strong"
            : "em";
        _out.Tag($"<{tag}>");
        Write((ContainerInline)emphasis);
        _out.Tag($"</{tag}>");
    }

    private void Write(CodeInline code)
    {
        _out.Tag("<code>");
        _out.BeginStill();
        _out.Text(code.Content, code.Span.Start);
        _out.EndStill();
        _out.Tag("</code>");
    }

    private void Write(MentionInline mention)
    {
        if (mention.Text.Length > 0 && (mention.Actor is null || body.Links.IsInLink))
        {
            _out.BeginStill();
            _out.Text(mention.Text, mention.Span.Start);
            _out.EndStill();
        }
        else if (string.IsNullOrEmpty(mention.Actor) || mention.Text.Length == 0)
        {
            body.Found.Add(
                ProseRules.BrokenMention,
                _source.At(mention.Span),
                mention.Actor is "" ? "the mention names nobody" : "the mention has no text",
                mention.Actor is null ? "write '[[!text]]'" : "write '[[id]]' or '[[id|text]]'"
            );
            _out.Text(mention.Text, mention.Span.Start);
        }
        else
        {
            _out.Add(new NamedMention(new Written(mention.Actor, _source.At(mention.ActorSpan)), mention.Text));
        }
    }

    private void Write(CitationInline citation)
    {
        var cited = new List<CitedSource>();
        foreach (var part in citation.Parts)
        {
            var at = _source.At(part.IdSpan);
            if (part.Fault is null)
            {
                cited.Add(new CitedSource(new Written(part.Id, at), part.Locator));
                continue;
            }

            body.Found.Add(ProseRules.BrokenCitation, at, part.Fault, "write '[@source, p. 4; @other]'");
        }

        if (cited.Count > 0)
        {
            _out.Add(new Citation(cited));
        }
    }

    private void Write(NoteInline note)
    {
        if (body.Notes.Refer(note) is { } reference)
        {
            _out.Add(reference);
        }
        else
        {
            WriteAsWritten(note);
        }
    }
}
