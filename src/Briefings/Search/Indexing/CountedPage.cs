using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Search.Indexing;

/// <summary>A page whose words were counted: they wait until those of all pages are known.</summary>
/// <param name="Worker">Who counted it.</param>
/// <param name="Postings">Its postings, in that worker's numbers of words.</param>
internal readonly record struct CountedPage(int Worker, Spooled Postings)
{
    /// <summary>A page that was counted.</summary>
    /// <param name="worker">Who counted it.</param>
    /// <param name="postings">Its postings.</param>
    /// <param name="spool">Where they wait; null for memory.</param>
    public static CountedPage Of(int worker, ReadOnlySpan<int> postings, Spool? spool) =>
        new(worker, Spooled.Of(MemoryMarshal.AsBytes(postings), spool));

    /// <summary>The postings in <paramref name="loan"/>, which was borrowed of <see cref="Postings"/>.</summary>
    public static ReadOnlySpan<int> PostingsIn(Spooled.Loan loan) => MemoryMarshal.Cast<byte, int>(loan.Bytes);
}
