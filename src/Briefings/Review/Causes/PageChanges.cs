using System.Text;
using Briefings.Model;
using Briefings.Review.Facts;
using Briefings.Review.Redline;

namespace Briefings.Review.Causes;

/// <summary>Tells of each page that differs why it does, and redlines its text.</summary>
/// <param name="sides">Both builds.</param>
/// <param name="causes">The edits.</param>
/// <param name="theme">What was edited of the theme.</param>
/// <param name="oldTheme">The new content in the old theme; null when only one of the two was edited.</param>
internal sealed class PageChanges(Sides sides, CauseFinder causes, ThemeChange theme, BuildResult? oldTheme)
{
    private readonly Dictionary<string, Page> _inOldTheme = oldTheme is null ? [] : PageComparer.Html(oldTheme);
    private readonly Dictionary<string, string> _kinds = sides
        .Before.Site.Documents.Concat(sides.After.Site.Documents)
        .DistinctBy(d => d.Url)
        .ToDictionary(d => d.Url, d => d.Kind, StringComparer.Ordinal);

    /// <summary>The pages of <paramref name="compared"/> that differ, by URL.</summary>
    public IReadOnlyList<PageChange> Of(IReadOnlyList<ComparedPage> compared, int workers)
    {
        var byUrl = compared.ToDictionary(p => p.Url, StringComparer.Ordinal);
        var renamed = sides.Pairs.Where(p => p.IsRenamed).ToList();
        var from = renamed.ToDictionary(p => p.After!.Url, p => p.Before!.Url, StringComparer.Ordinal);
        var left = renamed.Select(p => p.Before!.Url).ToHashSet(StringComparer.Ordinal);
        var differing = compared.Where(p => !p.IsSame).ToList();
        return
        [
            .. Workers
                .Map(
                    differing,
                    workers,
                    page => Of(page, from.GetValueOrDefault(page.Url), byUrl, left.Contains(page.Url))
                )
                .OrderBy(p => p.Url, StringComparer.Ordinal),
        ];
    }

    private PageChange Of(ComparedPage page, string? from, Dictionary<string, ComparedPage> byUrl, bool isLeft)
    {
        // A renamed page is compared with itself under its former address, and nothing with what took its place.
        var before = from is not null && page.Before is null ? byUrl.GetValueOrDefault(from) : null;
        var old = before?.Before ?? (isLeft ? null : page.Before);
        var now = isLeft ? null : page.After;
        var text = isLeft ? null : TextOf(page, old, before?.Url ?? page.Url, now);
        var because = BecauseOf(page);
        var pair = causes.Edited(page.Url);
        return new(
            page.Url,
            page.Before is null ? ChangeKind.Added
                : page.After is null ? ChangeKind.Removed
                : ChangeKind.Changed,
            because,
            because switch
            {
                Because.Content => isLeft ? $"renamed to {pair!.After!.Url}" : causes.OwnCause(pair!),
                Because.Theme => theme.CauseOf(page.Url, KindOf(page.Url)),
                _ => LinkedCause(page, text),
            },
            text?.Inserted ?? 0,
            text?.Deleted ?? 0
        )
        {
            Title = TitleOf(page, pair),
            Moved = text?.Moved ?? 0,
            From = before?.Url,
            File = pair?.Document.At.File,
            HasProse = pair is not null && !isLeft && BodyText(pair.Before) != BodyText(pair.After),
            Changes = text?.Changes ?? 0,
            Marks =
            [
                .. text?.Lines.Where(l => l is { Number: > 0, New: not null }).Select(l => (l.Number, l.New!.Words))
                    ?? [],
            ],
            Redlined = text is { Changes: > 0 } ? RedlineHtml.Of(text, page.Url) : null,
        };
    }

    private static RedlinedText? TextOf(ComparedPage page, byte[]? old, string oldUrl, byte[]? now)
    {
        if (old is not null && now is not null && Main(old).SequenceEqual(Main(now)))
        {
            return null;
        }

        return RedlinedText.Of(Blocks(old, oldUrl), Blocks(now, page.Url));
    }

    private static IReadOnlyList<Block> Blocks(byte[]? html, string url) =>
        html is null ? [] : MainText.Of(Encoding.UTF8.GetString(html), url);

    private static ReadOnlySpan<byte> Main(byte[] html)
    {
        var start = html.AsSpan().IndexOf("<main"u8);
        var end = html.AsSpan().LastIndexOf("</main>"u8);
        return start >= 0 && end > start ? html.AsSpan(start, end - start) : html;
    }

    private Because BecauseOf(ComparedPage page)
    {
        if (theme.Any && (!theme.HasContent || IsThemeAlone(page)))
        {
            return Because.Theme;
        }

        return causes.Edited(page.Url) is null ? Because.Linked : Because.Content;
    }

    // In the old theme the new content makes the very page that was there.
    private bool IsThemeAlone(ComparedPage page)
    {
        var made = PageComparer.Made(_inOldTheme.GetValueOrDefault(page.Path), new Diagnostics());
        return made is null ? page.Before is null : page.Before is { } old && old.AsSpan().SequenceEqual(made);
    }

    private string LinkedCause(ComparedPage page, RedlinedText? text)
    {
        var changed =
            text?.Lines.Where(l => l.Number > 0).SelectMany(l => l.Cells).SelectMany(c => c.Spans).ToList() ?? [];
        var edits = changed.Where(s => s.Edit != Edit.Kept).ToList();
        return causes.LinkedCause(
            Hrefs(edits).Concat(Hrefs(changed)),
            string.Concat(edits.Select(s => s.Text)),
            (page.NewLinks ?? page.OldLinks)!.Targets.Select(SiteLink.WithoutTail)
        );
    }

    private static IEnumerable<string> Hrefs(IEnumerable<Span> spans) =>
        spans.SelectMany(s => s.Tokens).Select(t => t.Href).OfType<string>().Select(SiteLink.WithoutTail);

    private string? KindOf(string url) => _kinds.GetValueOrDefault(url);

    private string TitleOf(ComparedPage page, DocumentPair? pair)
    {
        if (pair is not null)
        {
            return (pair.After is null ? sides.OldNames : sides.NewNames).Title(pair.Document);
        }

        return PageTitle.Of(page.After ?? page.Before!) ?? page.Url;
    }

    private static string BodyText(Document? document) =>
        document is null ? "" : Fields.TextOf(document.Body) + string.Concat(document.Body.Notes.Select(NoteText));

    private static string NoteText(Note note) => string.Concat(note.Fragments.Select(Body.TextOf));
}
