using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings;

/// <summary>A part of what is fetched only when somebody asks for it.</summary>
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
        var rest = Entry.Rest();
        return (uint)Start <= (uint)rest.Length && (uint)Length <= (uint)(rest.Length - Start)
            ? rest[Start..(Start + Length)]
            : throw new InvalidDataException("a part lies outside of what was kept");
    }

    /// <summary>The part that <see cref="Write"/> wrote down.</summary>
    public static KeptPart Read(ref PackReader head, KeptEntry entry) => new(entry, head.Number(), head.Number());

    /// <summary>Writes down that all of <paramref name="rest"/> from <paramref name="start"/> is one part.</summary>
    public static void Write(int start, PackWriter head, PackWriter rest)
    {
        head.Number(start);
        head.Number(rest.Length - start);
    }
}
