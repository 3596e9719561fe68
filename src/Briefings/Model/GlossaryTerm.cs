namespace Briefings.Model;

/// <summary>A glossary entry; its <see cref="Document.Title"/> is the term, its id the term as a slug.</summary>
public sealed record GlossaryTerm : Document
{
    /// <summary>What the term stands for.</summary>
    public required Written Expansion { get; init; }

    /// <summary>What it means.</summary>
    public Written? Definition { get; init; }

    /// <inheritdoc/>
    protected override string UrlOf(string id) => $"/glossary/{id}/";

    /// <inheritdoc/>
    public override string Kind => "term";
}
