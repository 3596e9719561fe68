namespace Briefings.Review.Redline;

/// <summary>Compares the texts of two blocks word by word.</summary>
internal static class WordDiff
{
    /// <summary>The cells of both blocks; cells of rows pair by their text, then in order.</summary>
    public static IReadOnlyList<CellDiff> Of(Block old, Block now) =>
        old.Cells.Count == now.Cells.Count ? [.. old.Cells.Zip(now.Cells, Of)] : [.. Uneven(old.Cells, now.Cells)];

    /// <summary>The text of both cells interleaved, old before new where they differ.</summary>
    public static CellDiff Of(Cell old, Cell now)
    {
        var kept = Myers.Common(
            [.. old.Tokens.Select(t => t.Text)],
            (IReadOnlyList<string>)[.. now.Tokens.Select(t => t.Text)]
        );
        var spans = new List<(Edit Edit, Token Token)>();
        var (x, y) = (0, 0);
        foreach (var (i, j) in kept.Append((old.Tokens.Count, now.Tokens.Count)))
        {
            spans.AddRange(old.Tokens.Skip(x).Take(i - x).Select(t => (Edit.Deleted, t)));
            spans.AddRange(now.Tokens.Skip(y).Take(j - y).Select(t => (Edit.Inserted, t)));
            if (i < old.Tokens.Count && j < now.Tokens.Count)
            {
                var isSame = old.Tokens[i].Href == now.Tokens[j].Href;
                spans.Add((isSame ? Edit.Kept : Edit.Relinked, now.Tokens[j]));
            }

            (x, y) = (i + 1, j + 1);
        }

        return new(true, true, now.IsHeading, Spans(Smoothed(spans)));
    }

    // Blanks and marks that happen to be kept between two changed words would only make the change harder to read.
    private static List<(Edit Edit, Token Token)> Smoothed(List<(Edit Edit, Token Token)> all)
    {
        var smooth = new List<(Edit, Token)>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            var end = i;
            while (end < all.Count && IsSmall(all[end]))
            {
                end++;
            }

            var isBetween = i > 0 && IsChange(all[i - 1]) && end > i && end < all.Count && IsChange(all[end]);
            if (isBetween)
            {
                smooth.AddRange(all[i..end].Select(s => (Edit.Deleted, s.Token)));
                smooth.AddRange(all[i..end].Select(s => (Edit.Inserted, s.Token)));
                i = end - 1;
            }
            else
            {
                smooth.Add(all[i]);
            }
        }

        return smooth;
    }

    private static bool IsSmall((Edit Edit, Token Token) span) => span.Edit == Edit.Kept && !span.Token.IsWord;

    private static bool IsChange((Edit Edit, Token Token) span) => span.Edit is Edit.Deleted or Edit.Inserted;

    // Between two kept runs, all that went stands before all that came.
    private static List<Span> Spans(List<(Edit Edit, Token Token)> all)
    {
        var spans = new List<Span>();
        for (var i = 0; i < all.Count; )
        {
            var start = i;
            if (IsChange(all[i]))
            {
                while (i < all.Count && IsChange(all[i]))
                {
                    i++;
                }

                var run = all[start..i].ToLookup(s => s.Edit, s => s.Token);
                spans.AddRange(
                    new[] { Edit.Deleted, Edit.Inserted }.Where(run.Contains).Select(e => new Span(e, [.. run[e]]))
                );
                continue;
            }

            while (i < all.Count && all[i].Edit == all[start].Edit)
            {
                i++;
            }

            spans.Add(new(all[start].Edit, [.. all[start..i].Select(s => s.Token)]));
        }

        return spans;
    }

    private static IEnumerable<CellDiff> Uneven(IReadOnlyList<Cell> old, IReadOnlyList<Cell> now)
    {
        var kept = Myers.Common([.. old.Select(c => c.Text)], (IReadOnlyList<string>)[.. now.Select(c => c.Text)]);
        var (x, y) = (0, 0);
        foreach (var (i, j) in kept.Append((old.Count, now.Count)))
        {
            for (; x < i && y < j; x++, y++)
            {
                yield return Of(old[x], now[y]);
            }

            for (; x < i; x++)
            {
                yield return CellDiff.Whole(old[x], Edit.Deleted);
            }

            for (; y < j; y++)
            {
                yield return CellDiff.Whole(now[y], Edit.Inserted);
            }

            if (i < old.Count && j < now.Count)
            {
                yield return Of(old[i], now[j]);
            }

            (x, y) = (i + 1, j + 1);
        }
    }
}
