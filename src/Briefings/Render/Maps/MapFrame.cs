namespace Briefings.Render.Maps;

/// <summary>The part of the world that a map shows, and its scale.</summary>
/// <param name="Box">What is shown.</param>
/// <param name="Narrowing">How much shorter a degree of longitude is than one of latitude.</param>
/// <param name="Width">The map's width, in CSS pixels as it is mostly shown.</param>
internal readonly record struct MapFrame(MapBox Box, double Narrowing, double Width)
{
    private const double LeastSpan = 140; // 14 degrees: enough of the neighbours to know where one is.
    private const double Rim = 1.25;

    /// <summary>Its height, in the pixels of <see cref="Width"/>.</summary>
    public double Height => Box.Height * ScaleY;

    private double ScaleX => Width / Box.Width;

    private double ScaleY => ScaleX / Narrowing;

    /// <summary>A frame with a rim around all that is to be seen.</summary>
    public static MapFrame Around(IEnumerable<MapBox> shown, double width)
    {
        var box = shown.Aggregate((all, next) => all.With(next));
        var narrowing = Math.Max(0.3, Cosine((box.Top + box.Bottom) / 20));
        var height = Math.Max(box.Height * Rim, LeastSpan);
        var across = Math.Max(box.Width * Rim * narrowing, height * 1.5);
        height = Math.Max(height, across / 1.9);
        var (middleX, middleY) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        var half = across / narrowing / 2;
        return new(
            new(middleX - half, middleY - (height / 2), middleX + half, middleY + (height / 2)),
            narrowing,
            width
        );
    }

    /// <summary>Where a point of the world lies on the map.</summary>
    public (double X, double Y) Place(double x, double y) => ((x - Box.Left) * ScaleX, (y - Box.Top) * ScaleY);

    /// <summary>Where a place of one point lies on the map.</summary>
    public (double X, double Y) Place(MapBox point) => Place(point.Left, point.Top);

    // By its series, so that every machine has the same last digit; exact to 0.00003 up to 90 degrees.
    private static double Cosine(double degrees)
    {
        var square = degrees * degrees * (3.141592653589793 / 180) * (3.141592653589793 / 180);
        return 1 - (square / 2 * (1 - (square / 12 * (1 - (square / 30 * (1 - (square / 56)))))));
    }
}
