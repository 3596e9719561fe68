using System.Globalization;
using System.Text;

namespace Briefings.Render.Maps;

/// <summary>
/// The outlines of all countries: Natural Earth 1:50m (public domain) as npm's world-atlas carries it, made smaller by
/// <c>make-countries.mjs</c>. Borders are those of the data set and say nothing about claims.
/// </summary>
internal static class Countries
{
    /// <summary>Every country, in the order of the table.</summary>
    public static IReadOnlyList<Country> All { get; } = Load();

    /// <summary>
    /// The name of the country with <paramref name="code"/>; the code itself when it is not on the map.
    /// </summary>
    public static string NameOf(string code) => All.FirstOrDefault(c => c.Code == code)?.Name ?? code;

    private static List<Country> Load()
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("countries.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var countries = new List<Country>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var box = fields[2].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            countries.Add(new(fields[0], fields[1], new(box[0], box[1], box[2], box[3]), MapRing.OfPath(fields[3])));
        }

        return countries;
    }
}
