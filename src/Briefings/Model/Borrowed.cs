using System.Buffers;

namespace Briefings.Model;

/// <summary>Memory that is borrowed while something is written into it.</summary>
internal static class Borrowed
{
    /// <summary>
    /// Room for <paramref name="count"/> more behind the first <paramref name="length"/> of
    /// <paramref name="borrowed"/>, for which larger memory is borrowed if need be.
    /// </summary>
    public static Span<T> Room<T>(ref T[] borrowed, int length, int count)
    {
        if (length + count > borrowed.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(borrowed.Length * 2, length + count));
            borrowed.AsSpan(0, length).CopyTo(larger);
            ArrayPool<T>.Shared.Return(borrowed);
            borrowed = larger;
        }

        return borrowed.AsSpan(length);
    }
}
