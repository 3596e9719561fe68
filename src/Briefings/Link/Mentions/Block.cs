using System.Text;
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

        var text = new StringBuilder();
        var sought = new StringBuilder();
        var offsets = new int[end - start];
        for (var i = start; i < end; i++)
        {
            offsets[i - start] = text.Length;
            var visible = Body.TextOf(fragments[i]);
            text.Append(visible);
            _ = fragments[i] is Prose ? sought.Append(visible) : sought.Append(Wall, visible.Length);
        }

        return new(start, end, text.ToString(), sought.ToString(), offsets);
    }
}
