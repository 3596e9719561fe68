using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Briefings.Model;

/// <summary>
/// Something that an edit of a document, in the same frame of all, can change, and that pages show: only pages of such
/// a concern are others afterwards.
/// </summary>
/// <param name="Key">A hash of what it is: two that share one by chance cost a page made in vain.</param>
public readonly record struct Concern(ulong Key)
{
    /// <summary>How many briefings <see cref="ConcernKind.NewestOnActor"/> and the like mean.</summary>
    public const int Newest = 40;

    /// <summary>A concern of a kind.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="of">A document's URL, or the id of an actor, source, topic, place or event; empty for any.</param>
    public Concern(ConcernKind kind, string of = "")
        : this(XxHash64.HashToUInt64(MemoryMarshal.AsBytes(of.AsSpan()), (long)kind)) { }
}
