using Briefings.Model.Packing;

namespace Briefings.Model;

/// <summary>
/// Prose as fragments and footnotes. That of a file is read when it is linked, so that what a site has read is never
/// held twice; until then it is read anew each time somebody asks.
/// </summary>
public sealed record Body
{
    private readonly IReadOnlyList<Fragment> _fragments = [];
    private readonly IReadOnlyList<Note> _notes = [];
    private readonly Func<Diagnostics, Body>? _read;

    /// <summary>Prose, once read.</summary>
    /// <param name="fragments">Its pieces, in order.</param>
    /// <param name="notes">Its footnotes, by number.</param>
    public Body(IReadOnlyList<Fragment> fragments, IReadOnlyList<Note> notes) =>
        (_fragments, _notes) = (fragments, notes);

    private Body(Func<Diagnostics, Body> read, PackedBody? packed = null) => (_read, Packed) = (read, packed);

    /// <summary>No prose at all.</summary>
    public static Body Empty { get; } = new([], []);

    /// <summary>Its pieces, in order.</summary>
    public IReadOnlyList<Fragment> Fragments => _read is null ? _fragments : Read()._fragments;

    /// <summary>Its footnotes, by number.</summary>
    public IReadOnlyList<Note> Notes => _read is null ? _notes : Read()._notes;

    /// <summary>Whether there is no prose.</summary>
    public bool IsEmpty => Fragments.Count == 0;

    /// <summary>The headings, in order.</summary>
    public IEnumerable<HeadingStart> Headings => Fragments.OfType<HeadingStart>();

    /// <summary>Its packed form, when it is read from that.</summary>
    internal PackedBody? Packed { get; }

    /// <summary>Prose that is yet to be read.</summary>
    /// <param name="read">
    /// Reads it, and tells what is wrong with it. Pure, and safe to call from several threads.
    /// </param>
    internal static Body Unread(Func<Diagnostics, Body> read) => new(read);

    /// <summary>Prose that is read from <paramref name="packed"/> each time that somebody asks.</summary>
    internal static Body Unread(PackedBody packed) => new(_ => packed.Read(), packed);

    /// <summary>This prose, read; what is wrong with it is told when it is linked.</summary>
    internal Body Read() => Read(new());

    /// <summary>This prose, read; what is wrong with it goes to <paramref name="found"/>.</summary>
    internal Body Read(Diagnostics found) => _read is null ? this : _read(found);

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
