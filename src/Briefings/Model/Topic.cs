namespace Briefings.Model;

/// <summary>A topic.</summary>
public sealed record Topic : Document
{
    /// <summary>The id of the wider topic.</summary>
    public Written? Broader { get; init; }

    /// <summary>Other words for it.</summary>
    public IReadOnlyList<Written> Synonyms { get; init; } = [];

    /// <inheritdoc/>
    protected override string UrlOf(string id) => $"/topics/{id}/";

    /// <inheritdoc/>
    public override string Kind => "topic";
}
