namespace Briefings.Search.Files;

/// <summary>What a result shows of a page.</summary>
/// <param name="Number">The page's number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Id">The last part of its URL.</param>
/// <param name="Aliases">Its other names, as far as the file has them.</param>
internal sealed record FoundRow(int Number, string Title, string Id, IReadOnlyList<string> Aliases)
{
    /// <summary>Reads rows; <paramref name="last"/> is the number before the first.</summary>
    public static List<FoundRow> Read(IEnumerable<string> lines, int last)
    {
        var rows = new List<FoundRow>();
        foreach (var line in lines)
        {
            var columns = line.Split('\t');
            var at = 0;
            var step = Digits.Read(columns[0], ref at);
            if (step < 0 || columns.Length < 3)
            {
                throw new InvalidDataException();
            }

            last += step;
            rows.Add(new(last, columns[1], PagePath.Restore(columns[2], columns[1]), columns[3..]));
        }

        return rows;
    }
}
