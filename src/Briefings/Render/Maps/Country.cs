namespace Briefings.Render.Maps;

/// <summary>The outline of a country, in tenths of a degree: x is longitude, y is minus latitude.</summary>
/// <param name="Code">ISO 3166-1 alpha-2; "-" for areas without one.</param>
/// <param name="Name">The name that Natural Earth gives it.</param>
/// <param name="Box">Its bounding box.</param>
/// <param name="Rings">Its areas, each a closed line whose end is not repeated.</param>
internal sealed record Country(string Code, string Name, MapBox Box, IReadOnlyList<MapRing> Rings);
