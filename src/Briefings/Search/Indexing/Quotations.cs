using Briefings.Model;

namespace Briefings.Search.Indexing;

/// <summary>
/// Finds the sentences that a page quotes from another: a search for their words should find the page that says them.
/// A sentence belongs to the first page that has it: profiles and reference pages before briefings, older briefings
/// before newer ones.
/// </summary>
internal static class Quotations
{
    /// <summary>
    /// By page number, which of its sentences it quotes, in the order of <see cref="PageTexts.Sentences"/>; null when
    /// it quotes none.
    /// </summary>
    public static IReadOnlyList<bool>?[] In(IReadOnlyList<IndexedPage> pages)
    {
        var owners = new Dictionary<UInt128, int>(pages.Sum(p => p.Sentences.Count));
        var quoted = new IReadOnlyList<bool>?[pages.Count];
        foreach (var page in InOrder(pages))
        {
            bool[]? cut = null;
            for (var i = 0; i < page.Sentences.Count; i++)
            {
                if (!owners.TryAdd(page.Sentences[i], page.Number) && owners[page.Sentences[i]] != page.Number)
                {
                    cut ??= new bool[page.Sentences.Count];
                    cut[i] = true;
                }
            }

            quoted[page.Number] = cut;
        }

        return quoted;
    }

    private static IEnumerable<IndexedPage> InOrder(IReadOnlyList<IndexedPage> pages) =>
        pages.Where(p => p.Document is not Briefing).Concat(pages.Where(p => p.Document is Briefing).Reverse());
}
