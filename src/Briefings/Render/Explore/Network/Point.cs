namespace Briefings.Render.Explore.Network;

/// <summary>A point in the plane, in units of the drawing.</summary>
internal readonly record struct Point(double X, double Y)
{
    /// <summary>How far it is from the origin, squared.</summary>
    public double SquaredLength => (X * X) + (Y * Y);

    /// <summary>The sum of two points, as arrows.</summary>
    public static Point operator +(Point one, Point other) => new(one.X + other.X, one.Y + other.Y);

    /// <summary>The arrow from one point to another.</summary>
    public static Point operator -(Point one, Point other) => new(one.X - other.X, one.Y - other.Y);

    /// <summary>An arrow made longer or shorter.</summary>
    public static Point operator *(Point arrow, double factor) => new(arrow.X * factor, arrow.Y * factor);
}
