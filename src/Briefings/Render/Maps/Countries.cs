using System.Globalization;
using System.Text;

namespace Briefings.Render.Maps;

/// <summary>The outline of a country, in tenths of a degree: x is longitude, y is minus latitude.</summary>
/// <param name="Code">ISO 3166-1 alpha-2; "-" for areas without one.</param>
/// <param name="Name">The name that Natural Earth gives it.</param>
/// <param name="Box">Its bounding box.</param>
/// <param name="Path">Its outline as SVG path data.</param>
internal sealed record Country(string Code, string Name, MapBox Box, string Path);

/// <summary>A box on a map, in tenths of a degree.</summary>
internal readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;

    /// <summary>The smallest box around both.</summary>
    public MapBox With(MapBox other) =>
        new(
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    /// <summary>Whether the boxes overlap.</summary>
    public bool Meets(MapBox other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}

/// <summary>
/// The outlines of all countries: Natural Earth 1:50m (public domain) as npm's world-atlas carries it, made smaller by
/// <c>make-countries.mjs</c>. Borders are those of the data set and say nothing about claims.
/// </summary>
internal static class Countries
{
    /// <summary>Every country, in the order of the table.</summary>
    public static IReadOnlyList<Country> All { get; } = Load();

    /// <summary>The name of the country with <paramref name="code"/>; the code itself when it is not on the map.</summary>
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
            countries.Add(new(fields[0], fields[1], new(box[0], box[1], box[2], box[3]), fields[3]));
        }

        return countries;
    }
}
