using Briefings.Review.Facts;

namespace Briefings.Review.Effects;

/// <summary>A claim that came or differs, with the sources it rests on.</summary>
/// <param name="Fact">The claim.</param>
/// <param name="Sources">Its sources; none when nobody is named.</param>
/// <param name="Independent">How many of them are independent of each other and of the parties.</param>
public sealed record ClaimCheck(Fact Fact, IReadOnlyList<CheckedSource> Sources, int Independent);

/// <summary>A source in its use for one claim.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">The URL of its page; null for one written inside a briefing.</param>
/// <param name="Grade">The Admiralty code, reliability then credibility: "B2"; "–" for what is not graded.</param>
/// <param name="IsArchived">Whether a copy in an archive is given.</param>
/// <param name="IsNew">Whether the claim did not rest on it before.</param>
/// <param name="Disputes">Whether it speaks against the claim.</param>
/// <param name="Quote">Its words, if given.</param>
public sealed record CheckedSource(
    string Title,
    string? Url,
    string Grade,
    bool IsArchived,
    bool IsNew,
    bool Disputes,
    string? Quote
);
