using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Search.Indexing;

/// <summary>What is known of the pages that were read, in blocks of <see cref="PageFiles.Texts"/>.</summary>
/// <param name="Blocks">The blocks.</param>
internal sealed record PageBlocks(IReadOnlyList<Spooled> Blocks)
{
    /// <summary>The pages of a block, read anew each time.</summary>
    public ReadPage[] this[int block] => new PackReader(Blocks[block].ToArray(), "").List(ReadPage.Read);

    /// <summary>So many pages.</summary>
    /// <param name="count">How many.</param>
    /// <param name="page">Gives each, by number; on any thread.</param>
    /// <param name="spool">Where the blocks are put; null for memory.</param>
    /// <param name="workers">How many threads may work.</param>
    public static PageBlocks Of(int count, Func<int, ReadPage> page, Spool? spool, int workers) =>
        new(
            Workers.Map(
                [.. Enumerable.Range(0, count).Chunk(PageFiles.Texts)],
                workers,
                block => BlockOf([.. block.Select(page)], spool)
            )
        );

    /// <summary>The same once some pages, by number, are others; a block that stays is the same object.</summary>
    public PageBlocks With(IEnumerable<(int Page, ReadPage Now)> changes)
    {
        Spooled[] blocks = [.. Blocks];
        foreach (var change in changes.GroupBy(one => one.Page / PageFiles.Texts))
        {
            var pages = this[change.Key];
            foreach (var (page, now) in change)
            {
                pages[page % PageFiles.Texts] = now;
            }

            blocks[change.Key] = BlockOf(pages, null);
        }

        return new(blocks);
    }

    private static Spooled BlockOf(IReadOnlyList<ReadPage> pages, Spool? spool)
    {
        using var writer = new PackWriter("");
        writer.List(pages, static (page, writer) => page.Write(writer));
        return Spooled.Of(writer.From(0), spool);
    }
}
