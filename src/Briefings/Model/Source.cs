namespace Briefings.Model;

/// <summary>A source (CSL names). Reliability is of its publisher; credibility sits on each use.</summary>
public sealed record Source : Document
{
    /// <summary>The publisher: an id, or free text in a source written inside a briefing.</summary>
    public required Written Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<Written> Authors { get; init; } = [];

    /// <summary>When it was issued.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>Its address.</summary>
    public Written? Address { get; init; }

    /// <summary>The address of a copy in an archive.</summary>
    public Written? ArchiveAddress { get; init; }

    /// <summary>When it was last read.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public Written? Lang { get; init; }

    /// <summary>One of <see cref="Vocabularies.SourceKind"/>; null when not said.</summary>
    public string? SourceKind { get; init; }

    /// <summary>The id of the source it copies or relays; both count as one independent source.</summary>
    public Written? DerivativeOf { get; init; }

    /// <summary>Default credibility of its information, 1 to 6 (Admiralty code).</summary>
    public int? Credibility { get; init; }

    /// <summary>Whether the title is not known (<c>title: unknown</c>).</summary>
    public bool IsUntitled => Title.Text == "unknown";

    /// <summary>Whether the source was written out inside a briefing and has no page of its own.</summary>
    public bool IsInline { get; init; }

    /// <inheritdoc/>
    protected override string UrlOf(string id) => $"/sources/{id}/";

    /// <inheritdoc/>
    public override string Kind => "source";
}
