using Briefings.Search.Files;
using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>
/// Writes the names, in files by the sound with which their words start: whoever types a name, however spelled, asks
/// for one or two of them. A name stands in the file of each of its words.
/// </summary>
internal static class NameFiles
{
    // About 4 KB once compressed.
    private const int Budget = 10_000;

    /// <summary>The files of the names of <paramref name="pages"/>.</summary>
    public static (Ranges Ranges, IReadOnlyList<SearchFile> Files) Write(IEnumerable<IndexedPage> pages)
    {
        var groups = new SortedDictionary<string, NameGroup>(StringComparer.Ordinal);
        foreach (var page in pages.Where(p => p.IsNamed))
        {
            Enter(groups, page, page.Title, null);
            foreach (var alias in page.Aliases)
            {
                Enter(groups, page, alias, alias);
            }
        }

        var units = groups.GroupBy(g => Tokens.Start(g.Key, 1)).SelectMany(Units);
        return Partition.Into(units, Budget, 1, static groups => NameGroup.Of(groups).ToFile());
    }

    // A letter stays in one file, so that slips behind it do no harm, unless it is by far too long.
    private static IEnumerable<(string Key, int Size, NameGroup Group)> Units(
        IGrouping<string, KeyValuePair<string, NameGroup>> letter
    )
    {
        var whole = NameGroup.Of(letter.Select(g => g.Value));
        return whole.Size <= 2 * Budget
            ? [(letter.Key, whole.Size, whole)]
            : letter.Select(g => (g.Key, g.Value.Size, g.Value));
    }

    private static void Enter(SortedDictionary<string, NameGroup> groups, IndexedPage page, string name, string? alias)
    {
        var words = Tokens.OfName(name);
        var heard = words
            .Where((w, i) => i == 0 || w.Length > 2)
            .Concat(Tokens.BehindApostrophes(name))
            .Select(Sound.Start);
        foreach (var start in heard.Append(Sound.Start(Tokens.Squeezed(name))).Distinct(StringComparer.Ordinal))
        {
            if (!groups.TryGetValue(start, out var group))
            {
                groups.Add(start, group = new NameGroup());
            }

            group.Enter(page, alias);
        }
    }
}
