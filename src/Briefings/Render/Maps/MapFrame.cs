namespace Briefings.Render.Maps;

/// <summary>The part of the world that a map shows, and its scale.</summary>
/// <param name="Box">The part.</param>
/// <param name="Narrowing">How much shorter a degree of longitude is than one of latitude.</param>
internal readonly record struct MapFrame(MapBox Box, double Narrowing)
{
    /// <summary>Units of the drawing for a tenth of a degree of longitude.</summary>
    public double ScaleX => RegionMap.Width / Box.Width;

    /// <summary>Units of the drawing for a tenth of a degree of latitude.</summary>
    public double ScaleY => ScaleX / Narrowing;

    /// <summary>The height of the drawing.</summary>
    public double Height => Box.Height * ScaleY;

    /// <summary>Where a point lies on the drawing.</summary>
    public (double X, double Y) Place(MapBox point) =>
        ((point.Left - Box.Left) * ScaleX, (point.Top - Box.Top) * ScaleY);
}
