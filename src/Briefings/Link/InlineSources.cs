using System.Collections;
using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>
/// The sources that are written out in briefings, briefing by briefing: a site has tens of thousands, so that they stay
/// where they are until somebody asks.
/// </summary>
internal sealed class InlineSources : IReadOnlyList<Source>
{
    private readonly IReadOnlyList<IReadOnlyList<Source>> _lists;

    // Of each list the number of its first.
    private readonly int[] _starts;

    /// <summary>The sources of <paramref name="briefings"/>.</summary>
    public InlineSources(IEnumerable<Briefing> briefings)
    {
        _lists = [.. briefings.Select(briefing => briefing.InlineSources).Where(list => list.Count > 0)];
        _starts = new int[_lists.Count];
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = Count;
            Count += _lists[i].Count;
        }
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>The ids of all.</summary>
    public IEnumerable<string> Ids => _lists.SelectMany(PackedSources.IdsOf).Select(id => id.Text);

    /// <inheritdoc/>
    public Source this[int index]
    {
        get
        {
            var list = ListOf(index);
            return _lists[list][index - _starts[list]];
        }
    }

    /// <summary>The id of the one with this number.</summary>
    public string IdOf(int number)
    {
        var list = ListOf(number);
        return PackedSources.IdsOf(_lists[list]).ElementAt(number - _starts[list]).Text;
    }

    /// <summary>Those of <paramref name="numbers"/>; of one briefing after the other each is read once.</summary>
    public IEnumerable<Source> At(IEnumerable<int> numbers)
    {
        var (last, sources) = (-1, (Source[])[]);
        foreach (var number in numbers)
        {
            if (ListOf(number) is var list && list != last)
            {
                (last, sources) = (list, [.. _lists[list]]);
            }

            yield return sources[number - _starts[list]];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Source> GetEnumerator() => _lists.SelectMany(list => list).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int ListOf(int number) => Array.BinarySearch(_starts, number) is var at && at >= 0 ? at : ~at - 1;
}
