namespace Briefings.Model;

/// <summary>
/// Something that an edit of a document, in the same frame of all, can change, and that pages show: only pages of such
/// a concern are others afterwards.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Of">The URL of a document, or the id of an actor, source, topic, place or event; empty for any.</param>
public readonly record struct Concern(ConcernKind Kind, string Of = "")
{
    /// <summary>How many briefings <see cref="ConcernKind.NewestOnActor"/> and the like mean.</summary>
    public const int Newest = 40;
}
