using Briefings.Review.Facts;

namespace Briefings.Review.Effects;

/// <summary>A claim that came or differs, with the sources it rests on.</summary>
/// <param name="Page">The root-relative URL of the page that states it.</param>
/// <param name="On">That page's title.</param>
/// <param name="Kind">What sort of fact; null for a claim in prose.</param>
/// <param name="Change">Whether it came or differs.</param>
/// <param name="Text">The claim: the fact's name, or words of the prose.</param>
/// <param name="Sources">Its sources, and those it rested on before; none when nobody is named.</param>
/// <param name="Independent">How many of them are independent of each other and of the parties.</param>
public sealed record ClaimCheck(
    string Page,
    string On,
    FactKind? Kind,
    ChangeKind Change,
    string Text,
    IReadOnlyList<CheckedSource> Sources,
    int Independent
)
{
    /// <summary>The number of the change on the redlined page that shows it; 0 when none does.</summary>
    public int Mark { get; init; }

    /// <summary>Whether nobody vouches for it now.</summary>
    public bool IsUnsourced => Sources.All(s => s.Use == SourceUse.Gone);

    /// <summary>The word for its kind, as machine formats have it.</summary>
    public string KindWord => Kind is { } kind ? Fact.Word(kind) : "prose";
}

/// <summary>A source in its use for one claim.</summary>
/// <param name="Title">Its title; the address of a page elsewhere that is no source of the site.</param>
/// <param name="Url">The URL of its page; null when it has none.</param>
/// <param name="Grade">The Admiralty code, reliability then credibility: "B2"; "–" for what is not graded.</param>
/// <param name="IsArchived">Whether a copy in an archive is given.</param>
/// <param name="Use">Whether the claim rested on it before and does now.</param>
/// <param name="Disputes">Whether it speaks against the claim.</param>
/// <param name="Locator">Page or section, if given.</param>
/// <param name="Quote">Its words, if given.</param>
public sealed record CheckedSource(
    string Title,
    string? Url,
    string Grade,
    bool IsArchived,
    SourceUse Use,
    bool Disputes,
    string? Locator,
    string? Quote
);

/// <summary>What became of a source in its use for a claim.</summary>
public enum SourceUse
{
    /// <summary>The claim rests on it as before.</summary>
    Kept,

    /// <summary>It rests on it now.</summary>
    New,

    /// <summary>It rests on it no longer.</summary>
    Gone,
}

/// <summary>A claim that lost its only source.</summary>
/// <param name="Page">The root-relative URL of the page that states it.</param>
/// <param name="On">That page's title.</param>
/// <param name="Text">The claim.</param>
/// <param name="Sources">The titles of what it rested on.</param>
public sealed record LostClaim(string Page, string On, string Text, IReadOnlyList<string> Sources)
{
    /// <summary>The number of the change on the redlined page that shows it; 0 when none does.</summary>
    public int Mark { get; init; }
}
