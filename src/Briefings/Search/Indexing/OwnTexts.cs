using System.Buffers;
using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Search.Indexing;

/// <summary>
/// Leaves out sentences that a page quotes from another: a search for their words should find the page that says them.
/// A long sentence belongs to the first page that has it: profiles and reference pages before briefings, older
/// briefings before newer ones.
/// </summary>
internal sealed class OwnTexts
{
    // A shorter sentence may well be written twice by chance.
    private const int Quotable = 40;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…؟۔。");

    private readonly Dictionary<UInt128, int> _owners = [];

    /// <summary>
    /// The texts of <paramref name="page"/> without what earlier pages said. Call in order of ownership.
    /// </summary>
    public IReadOnlyList<PageText> Of(IndexedPage page) =>
        [.. page.Texts.Select(t => t with { Text = Own(t.Text, page.Number) }).Where(t => t.Text.Length > 0)];

    /// <summary>The order in which pages own sentences.</summary>
    public static IEnumerable<IndexedPage> InOrder(IReadOnlyList<IndexedPage> pages) =>
        pages.Where(p => p.Document is not Briefing).Concat(pages.Where(p => p.Document is Briefing).Reverse());

    private string Own(string text, int number)
    {
        System.Text.StringBuilder? kept = null;
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfSentence(text, start);
            var isOwn = end - start < Quotable || IsOwn(text.AsSpan(start, end - start).TrimEnd(), number);
            if (!isOwn)
            {
                kept ??= new System.Text.StringBuilder(text, 0, start, text.Length);
            }
            else
            {
                kept?.Append(text, start, end - start);
            }

            start = end;
        }

        return kept?.ToString().TrimEnd() ?? text;
    }

    private bool IsOwn(ReadOnlySpan<char> sentence, int number)
    {
        var hash = ContentHash.Of(MemoryMarshal.AsBytes(sentence)).Value;
        return !_owners.TryGetValue(hash, out var owner) ? _owners.TryAdd(hash, number) : owner == number;
    }

    // Cut after every full stop that a blank follows: finer than sentences are, but the same on every page.
    private static int EndOfSentence(string text, int from)
    {
        while (from < text.Length)
        {
            var stop = text.AsSpan(from).IndexOfAny(Stops);
            if (stop < 0)
            {
                return text.Length;
            }

            from += stop + 1;
            if (from == text.Length || text[from] == ' ' || text[from - 1] == '。')
            {
                while (from < text.Length && text[from] == ' ')
                {
                    from++;
                }

                return from;
            }
        }

        return text.Length;
    }
}
