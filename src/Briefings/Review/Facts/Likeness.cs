namespace Briefings.Review.Facts;

/// <summary>How alike two texts are by the words that they share.</summary>
internal static class Likeness
{
    /// <summary>
    /// The Sørensen–Dice coefficient over the words of both, each as often as it occurs: 0 nothing shared, 1 the same
    /// words.
    /// </summary>
    public static double Of(string left, string right) => Of(Words(left), Words(right));

    /// <summary>The same over words that are cut already.</summary>
    public static double Of(IReadOnlyCollection<string> left, IReadOnlyCollection<string> right)
    {
        if (left.Count + right.Count == 0)
        {
            return 1;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in left)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var shared = 0;
        foreach (var word in right)
        {
            if (counts.GetValueOrDefault(word) is > 0 and var n)
            {
                counts[word] = n - 1;
                shared++;
            }
        }

        return 2.0 * shared / (left.Count + right.Count);
    }

    /// <summary>The words of <paramref name="text"/>, without their punctuation.</summary>
    public static string[] Words(string text) =>
        [
            .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(w => w.Trim('.', ',', ';', ':', '!', '?', '"', '(', ')', '“', '”'))
                .Where(w => w.Length > 0),
        ];
}
