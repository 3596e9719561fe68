namespace Briefings.Search.Language;

/// <summary>Slips of the keyboard: a letter missing, added, wrong, or two neighbours swapped.</summary>
internal static class Typos
{
    /// <summary>
    /// How many slips lie between two words (optimal string alignment distance), or <paramref name="limit"/> + 1 when
    /// there are more.
    /// </summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > 100 || right.Length > 100)
        {
            return limit + 1;
        }

        Span<int> rows = stackalloc int[3 * (right.Length + 1)];
        var width = right.Length + 1;
        for (var j = 0; j < width; j++)
        {
            rows[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var row = rows.Slice(i % 3 * width, width);
            var least = Fill(
                left,
                right,
                i,
                row,
                rows.Slice((i + 2) % 3 * width, width),
                rows.Slice((i + 1) % 3 * width, width)
            );
            if (least > limit)
            {
                return limit + 1;
            }
        }

        return Math.Min(limit + 1, rows[(left.Length % 3 * width) + right.Length]);
    }

    private static int Fill(string left, string right, int i, Span<int> row, Span<int> last, Span<int> before)
    {
        var least = row[0] = i;
        for (var j = 1; j < row.Length; j++)
        {
            var cost = left[i - 1] == right[j - 1] ? 0 : 1;
            row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
            {
                row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            least = Math.Min(least, row[j]);
        }

        return least;
    }
}
