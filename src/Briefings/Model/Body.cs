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

/// <summary>A footnote.</summary>
/// <param name="Number">The number shown, from 1.</param>
/// <param name="Label">As written.</param>
/// <param name="References">How often it is referred to.</param>
/// <param name="Fragments">Its text.</param>
public sealed record Note(int Number, string Label, int References, IReadOnlyList<Fragment> Fragments);
