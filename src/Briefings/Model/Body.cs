namespace Briefings.Model;

/// <summary>Prose, once read.</summary>
/// <param name="Fragments">Its pieces, in order.</param>
/// <param name="Notes">Its footnotes, by number.</param>
public sealed record Body(IReadOnlyList<Fragment> Fragments, IReadOnlyList<Note> Notes)
{
    /// <summary>No prose at all.</summary>
    public static Body Empty { get; } = new([], []);

    /// <summary>Whether there is no prose.</summary>
    public bool IsEmpty => Fragments.Count == 0;

    /// <summary>The headings, in order.</summary>
    public IEnumerable<HeadingStart> Headings => Fragments.OfType<HeadingStart>();

    /// <summary>Whether links to sections lead to the same ones in <paramref name="other"/>.</summary>
    internal bool HasSectionsOf(Body other) =>
        Headings.Select(h => h.Id).SequenceEqual(other.Headings.Select(h => h.Id), StringComparer.Ordinal);

    /// <summary>The visible text of <paramref name="fragment"/>; empty for tags, citations and references.</summary>
    public static string TextOf(Fragment fragment) =>
        fragment switch
        {
            Prose prose => prose.Text,
            Still still => still.Text,
            RawHtml raw => raw.Text,
            ActorMention mention => mention.Text,
            NamedMention mention => mention.Text,
            _ => "",
        };
}
