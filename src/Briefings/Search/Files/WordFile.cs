namespace Briefings.Search.Files;

/// <summary>A file of words, read.</summary>
/// <param name="Words">The words, in ordinal order.</param>
/// <param name="Rows">The rows of the pages that each word finds first.</param>
internal sealed record WordFile(IReadOnlyList<WordLine> Words, IReadOnlyList<FoundRow> Rows)
{
    private const string Shares = "0123456789abcdefghijklmnopqrstuv";

    /// <summary>
    /// The marks of the levels, highest first; the pages of a level follow, each by its distance from the last.
    /// </summary>
    public const string LevelMarks = "*+,-./:;";

    /// <summary>Stands between a word and the language of its pages.</summary>
    public const char LanguageMark = '~';

    /// <summary>The line between words and rows.</summary>
    public const char Middle = '=';

    /// <summary>Reads the lines of a file of words.</summary>
    public static WordFile Read(string[] lines)
    {
        var words = new List<WordLine>();
        var last = "";
        var middle = Array.IndexOf(lines, Middle.ToString());
        foreach (var line in lines.AsSpan(0, Math.Max(0, middle)))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var parts = line[1..tab].Split(LanguageMark);
            last = last[..Shares.IndexOf(line[0], StringComparison.Ordinal)] + parts[0];
            words.Add(new(last, parts.ElementAtOrDefault(1) ?? "", line[(tab + 1)..]));
        }

        return new(words, FoundRow.Read(lines.Skip(middle + 1), 0));
    }

    /// <summary>The pages of a word with their levels, from packed text.</summary>
    public static IEnumerable<(int Page, int Level)> Unpack(string packed)
    {
        var (level, next) = (0, 0);
        for (var at = 0; at < packed.Length; )
        {
            var mark = LevelMarks.IndexOf(packed[at], StringComparison.Ordinal);
            if (mark >= 0)
            {
                (level, next) = (LevelMarks.Length - mark, 0);
                at++;
                continue;
            }

            var step = Digits.Read(packed, ref at);
            if (step < 0)
            {
                throw new InvalidDataException();
            }

            yield return (next + step, level);
            next += step + 1;
        }
    }
}
