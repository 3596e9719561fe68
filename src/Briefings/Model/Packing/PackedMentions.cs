using System.Collections;

namespace Briefings.Model.Packing;

/// <summary>
/// The mentions on one page, in reading order, as bytes: a site has many, and few are looked at twice, so that each is
/// made when somebody looks.
/// </summary>
internal sealed class PackedMentions : IReadOnlyList<Mention>
{
    private readonly Document? _from;

    /// <summary>Mentions that were packed.</summary>
    /// <param name="from">The page.</param>
    /// <param name="actors">The ids of those it mentions, each once, in order of first mention.</param>
    /// <param name="counts">How often it mentions each.</param>
    /// <param name="bytes">What <see cref="MentionWriter"/> wrote.</param>
    public PackedMentions(Document from, IReadOnlyList<string> actors, IReadOnlyList<int> counts, Spooled bytes) =>
        (_from, Actors, Counts, Count, Bytes) = (from, actors, counts, counts.Sum(), bytes);

    private PackedMentions() => (Actors, Counts, Bytes) = ([], [], Spooled.Of([]));

    /// <summary>No mentions.</summary>
    public static PackedMentions None { get; } = new();

    /// <summary>The ids of the actors that are mentioned, each once, in order of first mention.</summary>
    public IReadOnlyList<string> Actors { get; }

    /// <summary>How often each of <see cref="Actors"/> is mentioned.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>What <see cref="MentionWriter"/> wrote.</summary>
    public Spooled Bytes { get; }

    /// <inheritdoc/>
    public Mention this[int index] => Read(null)[index];

    /// <summary>The mentions of one actor.</summary>
    public IReadOnlyList<Mention> Of(string actorId) =>
        NumberOf(actorId) is >= 0 and var actor ? Read(actor) : (IReadOnlyList<Mention>)[];

    /// <summary>How often an actor is mentioned.</summary>
    public int CountOf(string actorId) => NumberOf(actorId) is >= 0 and var actor ? Counts[actor] : 0;

    /// <inheritdoc/>
    public IEnumerator<Mention> GetEnumerator() => ((IReadOnlyList<Mention>)Read(null)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int NumberOf(string actorId)
    {
        var actor = Actors.Count - 1;
        while (actor >= 0 && Actors[actor] != actorId)
        {
            actor--;
        }

        return actor;
    }

    // The mentions of one actor, or all.
    private Mention[] Read(int? wanted)
    {
        if (_from is null)
        {
            return [];
        }

        using var loan = Bytes.Borrow();
        var reader = new MentionReader(loan.Bytes, Actors, _from);
        var mentions = new Mention[wanted is { } one ? Counts[one] : Count];
        for (var i = 0; i < mentions.Length; )
        {
            if (reader.Next(wanted) is { } mention)
            {
                mentions[i++] = mention;
            }
        }

        return mentions;
    }
}
