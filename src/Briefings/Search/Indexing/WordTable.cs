using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Briefings.Search.Indexing;

/// <summary>
/// Words by number, counted page by page: the inner loop of indexing, so a hash table of its own that makes no text of
/// a word that it knows, and reads one place of memory for it. Words that share a hash of 64 bits are one: of a million
/// words, two do in one site of forty million.
/// </summary>
internal sealed class WordTable
{
    private const int LevelBits = 3;

    private readonly List<string> _words = [];
    private readonly List<int> _touched = [];
    private (ulong Hash, int Number)[] _slots = NewSlots(1 << 13);
    private int[] _weightOnPage = new int[1 << 12];
    private int[] _postings = [];

    // By posting: how many pages were closed with it.
    private int[] _pages = new int[(1 << 12) * WordPages.Levels];

    /// <summary>The words, by number.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The number of <paramref name="word"/>, new if need be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // A run is over before the runtime sees how hot it is.
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        var at = SlotOf(hash);
        return _slots[at].Number >= 0 ? _slots[at].Number : Add(word, hash, at);
    }

    /// <summary>Adds <paramref name="weight"/> to a word on the page at hand.</summary>
    public void Touch(int word, int weight)
    {
        if (_weightOnPage[word] == 0)
        {
            _touched.Add(word);
        }

        _weightOnPage[word] += weight;
    }

    /// <summary>
    /// Closes a page of so many words: its words, each with the level that its weight has (<see cref="Unpack"/>), until
    /// the next is closed.
    /// </summary>
    public ReadOnlySpan<int> Close(int length)
    {
        // w / (w + k), as BM25 saturates, where long pages need more; in steps of an eighth, so that ties are many and
        // fall by the order of pages: newest first.
        var saturation = 3 + (Math.Min(length, 4000) / 200);
        var count = _touched.Count;
        if (_postings.Length < count)
        {
            _postings = new int[count * 2];
        }

        for (var i = 0; i < count; i++)
        {
            var word = _touched[i];
            var weight = _weightOnPage[word];
            var posting = (word << LevelBits) | (weight * (WordPages.Levels - 1) / (weight + saturation));
            _postings[i] = posting;
            _pages[posting]++;
            _weightOnPage[word] = 0;
        }

        _touched.Clear();
        return _postings.AsSpan(0, count);
    }

    /// <summary>The word of a posting that <see cref="Close"/> made, and its level from 1.</summary>
    public static (int Word, int Level) Unpack(int posting) =>
        (posting >> LevelBits, 1 + (posting & (WordPages.Levels - 1)));

    /// <summary>On how many closed pages a word has each level, from 1.</summary>
    public ReadOnlySpan<int> PagesOf(int word) => _pages.AsSpan(word << LevelBits, WordPages.Levels);

    private static (ulong Hash, int Number)[] NewSlots(int count)
    {
        var slots = new (ulong Hash, int Number)[count];
        Array.Fill(slots, (0UL, -1));
        return slots;
    }

    // Four letters at a time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        foreach (var letters in MemoryMarshal.Cast<char, ulong>(word))
        {
            hash = Mixed(hash ^ letters);
        }

        var rest = 0UL;
        foreach (var letter in word[(word.Length & ~3)..])
        {
            rest = (rest << 16) | letter;
        }

        return Mixed(hash ^ rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong value)
    {
        // Two products of 64 bits: the upper half of one of 128 takes code for newer processors.
        value = (value ^ 0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93;
        value = (value ^ (value >> 32)) * 0xD6E8FEB86659FD93;
        return value ^ (value >> 32);
    }

    // Where the word of a hash is, or would be.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong hash)
    {
        var mask = _slots.Length - 1;
        var at = (int)hash & mask;
        while (_slots[at].Number >= 0 && _slots[at].Hash != hash)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private int Add(ReadOnlySpan<char> word, ulong hash, int at)
    {
        var number = _words.Count;
        _words.Add(word.ToString());
        _slots[at] = (hash, number);
        if (_words.Count > _weightOnPage.Length)
        {
            Array.Resize(ref _weightOnPage, _weightOnPage.Length * 2);
            Array.Resize(ref _pages, _pages.Length * 2);
        }

        if (_words.Count * 3 > _slots.Length * 2)
        {
            var old = _slots;
            _slots = NewSlots(old.Length * 2);
            foreach (var slot in old.Where(s => s.Number >= 0))
            {
                _slots[SlotOf(slot.Hash)] = slot;
            }
        }

        return number;
    }
}
