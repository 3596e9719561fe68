namespace Briefings.Render.Maps;

/// <summary>A box on a map, in tenths of a degree.</summary>
internal readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;

    /// <summary>The smallest box around <paramref name="points"/>.</summary>
    public static MapBox Around(IReadOnlyList<(double X, double Y)> points) =>
        new(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));

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
