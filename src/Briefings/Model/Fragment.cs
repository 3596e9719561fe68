namespace Briefings.Model;

/// <summary>
/// A piece of a body, as Read leaves it and Link completes it: finished HTML, or visible text. Render joins the pieces;
/// search, sentences for back-links and the reviewer's redline read the same list.
/// </summary>
public abstract record Fragment;

/// <summary>Finished HTML without visible text: tags.</summary>
/// <param name="Html">Safe HTML, put out as it is.</param>
public sealed record Markup(string Html) : Fragment;

/// <summary>Finished HTML that a reader sees as one thing and that is no prose: a sanitised HTML block.</summary>
/// <param name="Html">Safe HTML, put out as it is.</param>
/// <param name="Text">Its visible text.</param>
public sealed record RawHtml(string Html, string Text) : Fragment;

/// <summary>Visible text in which mentions are sought. Not escaped; Render escapes it.</summary>
/// <param name="Text">The text, entities and escapes resolved; a soft line break is one <c>\n</c>.</param>
/// <param name="Places">Where its characters were written.</param>
public sealed record Prose(string Text, SourceMap Places) : Fragment;

/// <summary>
/// Visible text in which no mention is sought: code, headings, link texts, attributions. Not escaped.
/// </summary>
/// <param name="Text">The text.</param>
public sealed record Still(string Text) : Fragment;

/// <summary>The start of a link; the end is <c>Markup("&lt;/a&gt;")</c>.</summary>
/// <param name="Target">As written.</param>
/// <param name="Title">The link's title, if given.</param>
/// <param name="Url">
/// Set by Link: a root-relative URL of this site, with anchor (<c>/actors/taliban/#leaders</c>), an anchor alone, or an
/// absolute URL; null when broken.
/// </param>
public sealed record LinkStart(Written Target, string? Title, string? Url = null) : Fragment;

/// <summary>An image.</summary>
/// <param name="Target">As written.</param>
/// <param name="Alt">Its alternative text.</param>
/// <param name="Title">Its title, if given.</param>
/// <param name="Url">Set by Link, as in <see cref="LinkStart"/>.</param>
public sealed record Image(Written Target, string Alt, string? Title, string? Url = null) : Fragment;

/// <summary>A mention made on purpose: <c>[[id|text]]</c>.</summary>
/// <param name="Actor">The actor, by id, name or alias.</param>
/// <param name="Text">The visible text.</param>
public sealed record NamedMention(Written Actor, string Text) : Fragment;

/// <summary>Set by Link: a mention of an actor.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Text">The visible text, as written.</param>
/// <param name="IsLinked">Whether it is the first of its actor in its section.</param>
public sealed record ActorMention(string ActorId, string Text, bool IsLinked) : Fragment;

/// <summary>A citation: <c>[@id]</c>, <c>[@id, p. 4; @other]</c>.</summary>
/// <param name="Sources">What is cited, in order.</param>
public sealed record Citation(IReadOnlyList<CitedSource> Sources) : Fragment;

/// <summary>One source in a citation.</summary>
/// <param name="Ref">The id of the source.</param>
/// <param name="Locator">Page or section: "p. 4"; null when not given.</param>
public sealed record CitedSource(Written Ref, string? Locator);

/// <summary>A reference to a footnote.</summary>
/// <param name="Label">As written: the <c>1</c> of <c>[^1]</c>.</param>
/// <param name="Number">The number shown, from 1, in order of first reference.</param>
/// <param name="Occurrence">Which reference to that note this is, from 1.</param>
public sealed record NoteReference(string Label, int Number, int Occurrence) : Fragment;

/// <summary>The start of a heading and so of a section; tags and text follow as other fragments.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">The anchor, unique on its page.</param>
/// <param name="Text">The visible text.</param>
/// <param name="At">Where it was written.</param>
public sealed record HeadingStart(int Level, string Id, string Text, Location At) : Fragment;

/// <summary>
/// The start of a block of text; it lasts until the next <see cref="BlockStart"/> or <see cref="HeadingStart"/>.
/// </summary>
/// <param name="Kind">What sort of block.</param>
/// <param name="At">Where it starts.</param>
public sealed record BlockStart(BlockKind Kind, Location At) : Fragment;

/// <summary>Sorts of blocks of text.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of its own.</summary>
    Paragraph,

    /// <summary>Text in a list item.</summary>
    ListItem,

    /// <summary>A table cell.</summary>
    TableCell,

    /// <summary>Text in a quotation.</summary>
    Quotation,

    /// <summary>A block of code.</summary>
    Code,

    /// <summary>Anything else: raw HTML, rules.</summary>
    Other,
}
