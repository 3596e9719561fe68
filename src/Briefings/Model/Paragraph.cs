using System.Buffers;

namespace Briefings.Model;

/// <summary>The text of one block as an editor reads it.</summary>
public sealed class Paragraph
{
    private const int FewestWords = 5;

    private static readonly SearchValues<string> Unsourced = SearchValues.Create(
        ["unsourced"],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly List<(int Offset, Prose Prose)> _written = [];

    private Paragraph(BlockStart start, int row, IReadOnlyList<Fragment> fragments, string text)
    {
        (Kind, Start, Row, Fragments, Text) = (start.Kind, start.At, row, fragments, text);
        Sentences = Model.Text.Sentences.Split(text);
    }

    /// <summary>What sort of block it is.</summary>
    public BlockKind Kind { get; }

    /// <summary>Where it starts.</summary>
    public Location Start { get; }

    /// <summary>For a table's cell: the number of its row on the page, from 1.</summary>
    public int Row { get; }

    /// <summary>Its pieces.</summary>
    public IReadOnlyList<Fragment> Fragments { get; }

    /// <summary>The visible text; line breaks are blanks.</summary>
    public string Text { get; }

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<Range> Sentences { get; }

    /// <summary>Whether anything in it is cited: a source, a footnote, a link to a page elsewhere.</summary>
    public bool IsCited => Fragments.Any(IsCitation);

    /// <summary>Whether the author says that nobody vouches for it.</summary>
    public bool IsMarkedUnsourced => Text.AsSpan().ContainsAny(Unsourced);

    /// <summary>
    /// The sentences that assert: of five words or more, two with a figure; no questions, no lead-ins that end in a
    /// colon.
    /// </summary>
    public IEnumerable<Range> Claims => Sentences.Where(s => Asserts(Text.AsSpan()[s]));

    /// <summary>The place of <paramref name="length"/> characters from <paramref name="offset"/>.</summary>
    public Location At(int offset, int length)
    {
        foreach (var (start, prose) in _written)
        {
            if (offset >= start && offset < start + prose.Text.Length)
            {
                var lineEnd = prose.Text.IndexOf('\n', offset - start);
                var most = (lineEnd < 0 ? prose.Text.Length : lineEnd) - (offset - start);
                return prose.Places.At(offset - start, Math.Min(length, most));
            }
        }

        return Start;
    }

    /// <summary>
    /// The paragraphs of <paramref name="body"/>, footnotes aside. Headings, code and raw HTML are none.
    /// </summary>
    public static IReadOnlyList<Paragraph> Of(Body body) => Of(body.Fragments);

    /// <summary>The paragraphs of a footnote.</summary>
    public static IReadOnlyList<Paragraph> Of(Note note) => Of(note.Fragments);

    private static List<Paragraph> Of(IReadOnlyList<Fragment> fragments)
    {
        var found = new List<Paragraph>();
        var row = 0;
        for (var i = 0; i < fragments.Count; i++)
        {
            row += StartsRow(fragments[i]) ? 1 : 0;
            if (fragments[i] is BlockStart start and { Kind: not (BlockKind.Code or BlockKind.Other) })
            {
                var first = row;
                var end = i + 1;
                while (end < fragments.Count && fragments[end] is not (BlockStart or HeadingStart))
                {
                    end++;
                }

                var own = new Fragment[end - i - 1];
                for (var at = 0; at < own.Length; at++)
                {
                    own[at] = fragments[i + 1 + at];
                    row += StartsRow(own[at]) ? 1 : 0;
                }

                found.Add(From(own, start, first));
                i = end - 1;
            }
        }

        return found;
    }

    private static Paragraph From(Fragment[] fragments, BlockStart start, int row)
    {
        var length = 0;
        foreach (var fragment in fragments)
        {
            length += Body.TextOf(fragment).Length;
        }

        var text = string.Create(length, fragments, Write);
        var paragraph = new Paragraph(start, row, fragments, text);
        var offset = 0;
        foreach (var fragment in fragments)
        {
            if (fragment is Prose prose)
            {
                paragraph._written.Add((offset, prose));
            }

            offset += Body.TextOf(fragment).Length;
        }

        return paragraph;
    }

    private static void Write(Span<char> text, Fragment[] fragments)
    {
        foreach (var fragment in fragments)
        {
            var visible = Body.TextOf(fragment);
            visible.AsSpan().Replace(text, '\n', ' ');
            text = text[visible.Length..];
        }
    }

    private static bool StartsRow(Fragment fragment) =>
        fragment is Markup { Html: var html } && html.Contains("<tr>", StringComparison.Ordinal);

    private static bool Asserts(ReadOnlySpan<char> sentence)
    {
        if (sentence.EndsWith('?') || sentence.EndsWith(':'))
        {
            return false;
        }

        var words = 0;
        for (var i = 0; i < sentence.Length && words < FewestWords; i++)
        {
            words += sentence[i] != ' ' && (i == 0 || sentence[i - 1] == ' ') ? 1 : 0;
        }

        return words >= FewestWords || (words > 1 && sentence.ContainsAnyInRange('0', '9'));
    }

    private static bool IsCitation(Fragment fragment) =>
        fragment is Citation or NoteReference
        || (
            fragment is LinkStart { Url: { } url }
            && (
                url.StartsWith("http", StringComparison.Ordinal)
                || url.StartsWith("/sources/", StringComparison.Ordinal)
            )
        );
}
