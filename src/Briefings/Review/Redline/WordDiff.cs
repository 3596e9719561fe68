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
            [.. old.Tokens.Select(t => t.Key)],
            (IReadOnlyList<string>)[.. now.Tokens.Select(t => t.Key)]
        );
        var spans = new List<Piece>();
        var (x, y) = (0, 0);
        foreach (var (i, j) in kept.Append((old.Tokens.Count, now.Tokens.Count)))
        {
            spans.AddRange(old.Tokens.Skip(x).Take(i - x).Select(t => new Piece(Edit.Deleted, t)));
            spans.AddRange(now.Tokens.Skip(y).Take(j - y).Select(t => new Piece(Edit.Inserted, t)));
            if (i < old.Tokens.Count && j < now.Tokens.Count && old.Tokens[i].Text != now.Tokens[j].Text)
            {
                spans.Add(new(Edit.Deleted, old.Tokens[i], IsCarried: true));
                spans.Add(new(Edit.Inserted, now.Tokens[j], IsCarried: true));
            }
            else if (i < old.Tokens.Count && j < now.Tokens.Count)
            {
                var isSame = old.Tokens[i].Href == now.Tokens[j].Href;
                spans.Add(new(isSame ? Edit.Kept : Edit.Relinked, now.Tokens[j]));
            }

            (x, y) = (i + 1, j + 1);
        }

        return new(true, true, now.IsHeading, Spans(Smoothed(spans)));
    }

    // Blanks and marks that happen to be kept between two changed words would only make the change harder to read.
    private static List<Piece> Smoothed(List<Piece> all)
    {
        var smooth = new List<Piece>(all.Count);
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
                smooth.AddRange(all[i..end].Select(s => new Piece(Edit.Deleted, s.Token)));
                smooth.AddRange(all[i..end].Select(s => new Piece(Edit.Inserted, s.Token)));
                i = end - 1;
            }
            else
            {
                smooth.Add(all[i]);
            }
        }

        return smooth;
    }

    private static bool IsSmall(Piece span) => span.Edit == Edit.Kept && !span.Token.IsWord;

    private static bool IsChange(Piece span) => span.Edit is Edit.Deleted or Edit.Inserted;

    // Between two kept runs, all that went stands before all that came.
    private static List<Span> Spans(List<Piece> all)
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

                var run = all[start..i].ToLookup(s => s.Edit);
                spans.AddRange(new[] { Edit.Deleted, Edit.Inserted }.SelectMany(e => Runs([.. run[e]])));
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

    // Pieces with the same fate, cut where words end and numbers of citations begin.
    private static IEnumerable<Span> Runs(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; )
        {
            var start = i;
            while (i < pieces.Count && pieces[i].IsCarried == pieces[start].IsCarried)
            {
                i++;
            }

            yield return new(pieces[start].Edit, [.. pieces[start..i].Select(p => p.Token)])
            {
                IsCarried = pieces[start].IsCarried,
            };
        }
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

    private readonly record struct Piece(Edit Edit, Token Token, bool IsCarried = false);
}
