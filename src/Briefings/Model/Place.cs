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
    public override string Url => $"/places/{Id}/";

    /// <inheritdoc/>
    public override string Kind => "place";
}

/// <summary>A topic.</summary>
public sealed record Topic : Document
{
    /// <summary>The id of the wider topic.</summary>
    public Written? Broader { get; init; }

    /// <summary>Other words for it.</summary>
    public IReadOnlyList<Written> Synonyms { get; init; } = [];

    /// <inheritdoc/>
    public override string Url => $"/topics/{Id}/";

    /// <inheritdoc/>
    public override string Kind => "topic";
}

/// <summary>A glossary entry; its <see cref="Document.Title"/> is the term, its id the term as a slug.</summary>
public sealed record GlossaryTerm : Document
{
    /// <summary>What the term stands for.</summary>
    public required Written Expansion { get; init; }

    /// <summary>What it means.</summary>
    public Written? Definition { get; init; }

    /// <inheritdoc/>
    public override string Url => $"/glossary/{Id}/";

    /// <inheritdoc/>
    public override string Kind => "term";
}

/// <summary>A plain page such as "About".</summary>
public sealed record PlainPage : Document
{
    /// <inheritdoc/>
    public override string Url => $"/{Id}/";

    /// <inheritdoc/>
    public override string Kind => "page";
}
