using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Effects;
using Briefings.Review.Facts;

namespace Briefings.Review;

/// <summary>What a change does to a site, in meaning.</summary>
public sealed record Changes
{
    /// <summary>The site's title.</summary>
    public required string Site { get; init; }

    /// <summary>What it is compared with.</summary>
    public required string Base { get; init; }

    /// <summary>What is reviewed.</summary>
    public required string Head { get; init; }

    /// <summary>HTML pages that come, go or differ, by URL.</summary>
    public required IReadOnlyList<PageChange> Pages { get; init; }

    /// <summary>Facts that come, go or differ, by page and kind.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Findings that the change causes.</summary>
    public required IReadOnlyList<Diagnostic> Introduced { get; init; }

    /// <summary>Findings that the change cures.</summary>
    public required IReadOnlyList<Diagnostic> Resolved { get; init; }

    /// <summary>Addresses that vanish.</summary>
    public required IReadOnlyList<Redirect> Redirects { get; init; }

    /// <summary>Queries that lead elsewhere.</summary>
    public required IReadOnlyList<SearchChange> Search { get; init; }

    /// <summary>New and changed claims with their sources.</summary>
    public required IReadOnlyList<ClaimCheck> Claims { get; init; }

    /// <summary>Claims that lost their only source.</summary>
    public required IReadOnlyList<LostClaim> Unsourced { get; init; }

    /// <summary>Images and documents beside content that come, go or differ, by URL.</summary>
    public required IReadOnlyList<FileChange> Files { get; init; }

    /// <summary>What readers of the feed will get.</summary>
    public required IReadOnlyList<FeedChange> Feed { get; init; }

    /// <summary>What a reviewer must know of the comparison itself: a base that does not build.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>Whether the change breaks something.</summary>
    public bool Breaks => Introduced.Any(d => d.Rule.Severity == Severity.Error);
}
