using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings;

/// <summary>
/// A part of what is fetched only when somebody asks for it. Its hash stands behind it: each is believed by itself.
/// </summary>
/// <param name="Entry">What it is a part of.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct KeptPart(KeptEntry Entry, int Start, int Length)
{
    /// <summary>The file that most places in it are in.</summary>
    public string File => Entry.Path;

    /// <summary>Whether there is nothing to fetch.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Its bytes.</summary>
    /// <exception cref="InvalidDataException">They are not there as they were left.</exception>
    public byte[] Bytes()
    {
        var bytes = Entry.Rest(Start, Length + PackWriter.HashLength);
        var part = bytes[..Length];
        return new PackReader(bytes.AsSpan(Length), File).Hash() == ContentHash.Of(part)
            ? part
            : throw new InvalidDataException("what was kept is not as it was left");
    }

    /// <summary>The part that <see cref="Write"/> wrote down.</summary>
    public static KeptPart Read(ref PackReader head, KeptEntry entry) => new(entry, head.Number(), head.Number());

    /// <summary>Writes down that all of <paramref name="rest"/> from <paramref name="start"/> is one part.</summary>
    public static void Write(int start, PackWriter head, PackWriter rest)
    {
        var part = rest.From(start);
        head.Number(start);
        head.Number(part.Length);
        if (part.Length > 0)
        {
            rest.Hash(ContentHash.Of(part));
        }
    }
}
