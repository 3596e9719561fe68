using System.Text;
using Briefings.Model;

namespace Briefings.Check;

/// <summary>The text of one block as an editor reads it.</summary>
internal sealed class Paragraph
{
    private readonly List<(int Offset, Prose Prose)> _written = [];
    private readonly List<int> _citations = [];
    private readonly Location _start;

    private Paragraph(BlockKind kind, Location start, string text)
    {
        (Kind, _start, Text) = (kind, start, text);
        Sentences = Model.Text.Sentences.Split(text);
    }

    /// <summary>What sort of block it is.</summary>
    public BlockKind Kind { get; }

    /// <summary>The visible text; line breaks are blanks.</summary>
    public string Text { get; }

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<Range> Sentences { get; }

    /// <summary>Whether anything in it is cited: a source, a footnote, a link to a page elsewhere.</summary>
    public bool IsCited => _citations.Count > 0;

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

        return _start;
    }

    /// <summary>
    /// The paragraphs of <paramref name="body"/>. Headings, code and raw HTML are none.
    /// </summary>
    public static IReadOnlyList<Paragraph> Of(Body body)
    {
        var found = new List<Paragraph>();
        for (var i = 0; i < body.Fragments.Count; i++)
        {
            if (body.Fragments[i] is BlockStart start and { Kind: not (BlockKind.Code or BlockKind.Other) })
            {
                var end = i + 1;
                while (end < body.Fragments.Count && body.Fragments[end] is not (BlockStart or HeadingStart))
                {
                    end++;
                }

                found.Add(From([.. body.Fragments.Take(end).Skip(i + 1)], start));
                i = end - 1;
            }
        }

        return found;
    }

    private static Paragraph From(List<Fragment> fragments, BlockStart start)
    {
        var text = new StringBuilder();
        var written = new List<(int, Prose)>();
        var citations = new List<int>();
        foreach (var fragment in fragments)
        {
            if (fragment is Prose prose)
            {
                written.Add((text.Length, prose));
            }
            else if (IsCitation(fragment))
            {
                citations.Add(text.Length);
            }

            text.Append(Body.TextOf(fragment));
        }

        var paragraph = new Paragraph(start.Kind, start.At, text.Replace('\n', ' ').ToString());
        paragraph._written.AddRange(written);
        paragraph._citations.AddRange(citations);
        return paragraph;
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
