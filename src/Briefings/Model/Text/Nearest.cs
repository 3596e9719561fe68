namespace Briefings.Model.Text;

/// <summary>Finds the word that was probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate nearest to <paramref name="text"/> by optimal string alignment distance over folded text, if it is
    /// within a third of the longer one's length; of several the first in ordinal order.
    /// </summary>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        var wanted = Folding.Key(text);
        var best = int.MaxValue;
        string? found = null;
        foreach (var candidate in candidates)
        {
            var key = Folding.Key(candidate);
            var limit = Math.Min(best, Math.Max(1, Math.Max(wanted.Length, key.Length) / 3));
            if (Math.Abs(key.Length - wanted.Length) > limit)
            {
                continue;
            }

            var distance = Distance(wanted, key);
            if (distance <= limit && (distance < best || string.CompareOrdinal(candidate, found) < 0))
            {
                (best, found) = (distance, candidate);
            }
        }

        return found;
    }

    /// <summary>Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours.</summary>
    public static int Distance(string left, string right)
    {
        var (before, last, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }
}
