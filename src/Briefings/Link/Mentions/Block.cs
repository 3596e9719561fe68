using Briefings.Model;

namespace Briefings.Link.Mentions;

/// <summary>
/// The visible text of one block, and which of it is prose: names are sought over the whole block, so that a name with
/// a word in italics is one name, and a sentence is whole.
/// </summary>
internal sealed class Block
{
    /// <summary>Stands for text in which no name is sought; no name holds it.</summary>
    private const char Wall = '\uFFFF';

    private Block(int start, int end, string text, string sought, int[] offsets)
    {
        (Start, End, Text, Sought) = (start, end, text, sought);
        _offsets = offsets;
    }

    private readonly int[] _offsets;

    /// <summary>The index of the block's first fragment.</summary>
    public int Start { get; }

    /// <summary>The index after its last fragment.</summary>
    public int End { get; }

    /// <summary>All visible text.</summary>
    public string Text { get; }

    /// <summary>The same, what is no prose walled off.</summary>
    public string Sought { get; }

    /// <summary>The offset in <see cref="Text"/> at which the fragment of index <paramref name="i"/> starts.</summary>
    public int OffsetOf(int i) => _offsets[i - Start];

    /// <summary>The block from <paramref name="start"/> to the next start of a block or heading.</summary>
    public static Block From(IReadOnlyList<Fragment> fragments, int start)
    {
        var end = start + 1;
        while (end < fragments.Count && fragments[end] is not (BlockStart or HeadingStart))
        {
            end++;
        }

        var offsets = new int[end - start];
        var (length, isProse) = (0, true);

        // The only fragment with text, as long as there is one.
        int? only = null;
        for (var i = start; i < end; i++)
        {
            offsets[i - start] = length;
            var visible = Body.TextOf(fragments[i]).Length;
            only =
                visible == 0 ? only
                : only is null ? i
                : -1;
            length += visible;
            isProse &= visible == 0 || fragments[i] is Prose;
        }

        var text = only is >= 0 and var one
            ? Body.TextOf(fragments[one])
            : Joined(fragments, start, end, length, false);
        return new(start, end, text, isProse ? text : Joined(fragments, start, end, length, isWalled: true), offsets);
    }

    private static string Joined(IReadOnlyList<Fragment> fragments, int start, int end, int length, bool isWalled) =>
        string.Create(
            length,
            (fragments, start, end, isWalled),
            static (text, given) =>
            {
                for (var i = given.start; i < given.end; i++)
                {
                    var visible = Body.TextOf(given.fragments[i]);
                    if (given.isWalled && given.fragments[i] is not Prose)
                    {
                        text[..visible.Length].Fill(Wall);
                    }
                    else
                    {
                        visible.CopyTo(text);
                    }

                    text = text[visible.Length..];
                }
            }
        );
}
