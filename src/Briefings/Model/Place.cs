namespace Briefings.Model;

/// <summary>A place.</summary>
public sealed record Place : Document
{
    /// <summary>ISO 3166-1 alpha-2 code, upper case.</summary>
    public Written? Country { get; init; }

    /// <summary>The region it lies in, in free words.</summary>
    public Written? Region { get; init; }

    /// <summary>Degrees north, WGS 84; given together with <see cref="Longitude"/>.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Longitude { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<Written> Aliases { get; init; } = [];

    /// <inheritdoc/>
    protected override string UrlOf(string id) => $"/places/{id}/";

    /// <inheritdoc/>
    public override string Kind => "place";
}
