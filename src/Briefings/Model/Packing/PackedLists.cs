using System.Collections;
using System.Runtime.InteropServices;
using System.Text;

namespace Briefings.Model.Packing;

/// <summary>
/// Lists of whole numbers by text, as bytes that are looked up where they lie: how many texts there are; where each
/// starts; where its numbers start; all numbers; all texts in UTF-8, in the order of their bytes.
/// </summary>
/// <param name="bytes">What was made of such lists, read when somebody looks.</param>
internal sealed class PackedLists(Lazy<byte[]> bytes) : IEnumerable<string>
{
    /// <summary>How many texts there are.</summary>
    public int Count => bytes.Value.Length == 0 ? 0 : Numbers[0];

    private ReadOnlySpan<int> Numbers => MemoryMarshal.Cast<byte, int>(bytes.Value.AsSpan(0, bytes.Value.Length & ~3));

    /// <summary>The numbers of <paramref name="text"/>; none when it is not there.</summary>
    public int[] this[string text] => At(IndexOf(text));

    /// <summary>The first number of <paramref name="text"/>; null when there is none.</summary>
    public int? First(string text) => IndexOf(text) is >= 0 and var at ? FirstAt(at) : null;

    /// <summary>The first number of the text at <paramref name="index"/>.</summary>
    public int FirstAt(int index)
    {
        var numbers = Numbers;
        var count = numbers[0];
        return numbers[Lists(count) + numbers[count + 2 + index]];
    }

    /// <summary>The bytes of <paramref name="lists"/>.</summary>
    public static byte[] Of(IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<int>>> lists)
    {
        var sorted = lists.Select(list => (Text: Encoding.UTF8.GetBytes(list.Key), Numbers: list.Value)).ToArray();
        Array.Sort(sorted, static (a, b) => a.Text.AsSpan().SequenceCompareTo(b.Text));
        var count = sorted.Length;
        var first = Lists(count);
        var size = sorted.Sum(list => list.Numbers.Count);
        var packed = new byte[((first + size) * sizeof(int)) + sorted.Sum(list => list.Text.Length)];
        var numbers = MemoryMarshal.Cast<byte, int>(packed.AsSpan(0, (first + size) * sizeof(int)));
        var texts = packed.AsSpan((first + size) * sizeof(int));
        numbers[0] = count;
        var (text, number) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            (numbers[1 + i], numbers[count + 2 + i]) = (text, number);
            sorted[i].Text.CopyTo(texts[text..]);
            text += sorted[i].Text.Length;
            foreach (var one in sorted[i].Numbers)
            {
                numbers[first + number++] = one;
            }
        }

        (numbers[1 + count], numbers[count + 2 + count]) = (text, number);
        return packed;
    }

    /// <summary>The bytes of one number by text.</summary>
    public static byte[] Of(IEnumerable<KeyValuePair<string, int>> numbers) =>
        Of([.. numbers.Select(one => KeyValuePair.Create(one.Key, (IReadOnlyList<int>)[one.Value]))]);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() =>
        Enumerable.Range(0, Count).Select(i => Encoding.UTF8.GetString(TextAt(i))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int Lists(int count) => (2 * count) + 3;

    private int[] At(int index)
    {
        if (index < 0)
        {
            return [];
        }

        var numbers = Numbers;
        var count = numbers[0];
        var starts = numbers[(count + 2)..];
        return numbers[Lists(count)..][starts[index]..starts[index + 1]].ToArray();
    }

    private ReadOnlySpan<byte> TextAt(int index)
    {
        var numbers = Numbers;
        var count = numbers[0];
        var size = numbers[(2 * count) + 2];
        return bytes.Value.AsSpan((Lists(count) + size) * sizeof(int))[numbers[1 + index]..numbers[2 + index]];
    }

    private int IndexOf(string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        var (from, to) = (0, Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = TextAt(middle).SequenceCompareTo(wanted);
            if (order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        return -1;
    }
}
