using Briefings.Model.Packing;

namespace Briefings.Model;

/// <summary>What an earlier process made of a document and kept; it still holds.</summary>
/// <param name="Named">What a briefing's fields name: actors, topics, places, events, an empty text after each.</param>
/// <param name="Mentioned">The ids of the actors it mentions, each once, in order of first mention.</param>
/// <param name="Uses">The ids of the sources it uses, in the order in which its page shows them.</param>
/// <param name="AskedAbout">The URLs of other documents of whose words its links depend.</param>
/// <param name="Mentions">Whom it mentions, in reading order, given the document as it is linked.</param>
/// <param name="Linked">What Link found in its prose.</param>
/// <param name="Checked">What Check found.</param>
/// <param name="Readiness">What it lacks, if its file has no error.</param>
internal sealed record KeptDocument(
    IReadOnlyList<string> Named,
    IReadOnlyList<string> Mentioned,
    IReadOnlyList<string> Uses,
    IReadOnlyList<string> AskedAbout,
    Func<Document, PackedMentions> Mentions,
    Findings Linked,
    Findings Checked,
    Findings Readiness
);
