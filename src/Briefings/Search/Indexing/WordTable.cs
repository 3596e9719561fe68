namespace Briefings.Search.Indexing;

/// <summary>
/// Words by number, counted page by page: the inner loop of indexing, so a hash table of its own that makes no text of
/// a word that it knows.
/// </summary>
internal sealed class WordTable
{
    private const int LevelBits = 3;

    private readonly List<string> _words = [];
    private readonly List<int> _touched = [];
    private ulong[] _slots = new ulong[1 << 13]; // the hash, then the word's number + 1; 0 when free
    private int[] _weightOnPage = new int[1 << 12];

    /// <summary>The words, by number.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The number of <paramref name="word"/>, new if need be.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        var mask = _slots.Length - 1;
        for (var at = (int)(hash & (uint)mask); ; at = (at + 1) & mask)
        {
            var slot = _slots[at];
            if (slot == 0)
            {
                return Add(word, hash, at);
            }

            if ((uint)(slot >> 32) == hash && word.SequenceEqual(_words[(int)(uint)slot - 1]))
            {
                return (int)(uint)slot - 1;
            }
        }
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
    /// Closes a page of so many words: its words, each with the level that its weight has (<see cref="Unpack"/>).
    /// </summary>
    public int[] Close(int length)
    {
        // w / (w + k), as BM25 saturates, where long pages need more; in steps of an eighth, so that ties are many and
        // fall by the order of pages: newest first.
        var saturation = 3 + (Math.Min(length, 4000) / 200);
        var postings = new int[_touched.Count];
        for (var i = 0; i < postings.Length; i++)
        {
            var word = _touched[i];
            var weight = _weightOnPage[word];
            postings[i] = (word << LevelBits) | (weight * (WordPages.Levels - 1) / (weight + saturation));
            _weightOnPage[word] = 0;
        }

        _touched.Clear();
        return postings;
    }

    /// <summary>The word of a posting that <see cref="Close"/> made, and its level from 1.</summary>
    public static (int Word, int Level) Unpack(int posting) =>
        (posting >> LevelBits, 1 + (posting & (WordPages.Levels - 1)));

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x9E3779B1;
            hash ^= hash >> 15;
        }

        return hash;
    }

    private int Add(ReadOnlySpan<char> word, uint hash, int at)
    {
        _words.Add(word.ToString());
        _slots[at] = ((ulong)hash << 32) | (uint)_words.Count;
        if (_words.Count > _weightOnPage.Length)
        {
            Array.Resize(ref _weightOnPage, _weightOnPage.Length * 2);
        }

        if (_words.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return _words.Count - 1;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new ulong[old.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var slot in old)
        {
            if (slot != 0)
            {
                var at = (int)(slot >> 32) & mask;
                while (_slots[at] != 0)
                {
                    at = (at + 1) & mask;
                }

                _slots[at] = slot;
            }
        }
    }
}
