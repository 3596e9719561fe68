using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Pages with those of their other names that sound alike at the start of some word.</summary>
internal sealed class NameGroup
{
    private readonly SortedDictionary<int, (IndexedPage Page, List<string> Aliases)> _pages = [];

    /// <summary>How many characters the group takes, about.</summary>
    public int Size { get; private set; }

    /// <summary>
    /// Enters <paramref name="page"/>, with an <paramref name="alias"/> if that is the name in question.
    /// </summary>
    public void Enter(IndexedPage page, string? alias)
    {
        if (!_pages.TryGetValue(page.Number, out var entry))
        {
            _pages.Add(page.Number, entry = (page, []));
            Size += page.Title.Length + 6;
        }

        if (alias is not null && !entry.Aliases.Contains(alias))
        {
            entry.Aliases.Add(alias);
            Size += alias.Length + 1;
        }
    }

    /// <summary>One group of all <paramref name="groups"/>.</summary>
    public static NameGroup Of(IEnumerable<NameGroup> groups)
    {
        var all = new NameGroup();
        foreach (var (page, aliases) in groups.SelectMany(g => g._pages.Values))
        {
            all.Enter(page, null);
            foreach (var alias in aliases)
            {
                all.Enter(page, alias);
            }
        }

        return all;
    }

    /// <summary>The file of this group: a line a page, its aliases behind what its row says.</summary>
    public SearchFile ToFile()
    {
        var lines = new FileText();
        var last = 0;
        foreach (var (number, (page, aliases)) in _pages)
        {
            PageRow.Append(lines, page.Number, page.Row, last);
            foreach (var alias in aliases)
            {
                lines.Append('\t').AppendColumn(alias);
            }

            lines.Append('\n');
            last = number;
        }

        return SearchFile.Of("names", lines);
    }
}
