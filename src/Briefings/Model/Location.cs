namespace Briefings.Model;

/// <summary>A place in an input file, as editors count it.</summary>
/// <param name="File">The path relative to the site's folder, with forward slashes.</param>
/// <param name="Line">The line, counted from 1; 0 means the file as a whole.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units; 0 when <paramref name="Line"/> is 0.</param>
/// <param name="Length">How many UTF-16 units of the line are meant; 0 when unknown.</param>
public readonly record struct Location(string File, int Line, int Column, int Length) : IComparable<Location>
{
    /// <summary>The file as a whole.</summary>
    public static Location Whole(string file) => new(file, 0, 0, 0);

    /// <summary>Orders by file (ordinal), line, column, then length.</summary>
    public int CompareTo(Location other)
    {
        var order = string.CompareOrdinal(File, other.File);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        order = order != 0 ? order : Column.CompareTo(other.Column);
        return order != 0 ? order : Length.CompareTo(other.Length);
    }

    /// <summary>Orders by file, line, column, then length.</summary>
    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    /// <summary>Orders by file, line, column, then length.</summary>
    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    /// <summary>Orders by file, line, column, then length.</summary>
    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by file, line, column, then length.</summary>
    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}
