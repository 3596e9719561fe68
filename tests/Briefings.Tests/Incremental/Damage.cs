using System.Globalization;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>What a disk may make of bytes.</summary>
internal static class Damage
{
    private static readonly byte[] Changes = [0x01, 0x02, 0x40, 0x80, 0xFF];

    /// <summary>
    /// Reads <paramref name="bytes"/> cut at every place, and with every byte changed: only
    /// <see cref="InvalidDataException"/> may come of it, and no more memory is used than they are worth.
    /// </summary>
    public static void Check(byte[] bytes, Action<byte[]> read)
    {
        read(bytes);
        for (var i = 0; i < bytes.Length; i++)
        {
            Check(bytes[..i], read, $"cut at {i} of {bytes.Length}");
            foreach (var change in Changes)
            {
                byte[] changed = [.. bytes];
                changed[i] ^= change;
                Check(changed, read, $"byte {i} of {bytes.Length} changed by {change}");
            }
        }
    }

    private static void Check(byte[] bytes, Action<byte[]> read, string how)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var thrown = Record.Exception(() => read(bytes));
        var used = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(thrown is null or InvalidDataException, $"{how}: {thrown}");
        Assert.True(
            used < (100 * bytes.Length) + 50_000,
            string.Create(CultureInfo.InvariantCulture, $"{how}: {used:N0} bytes used")
        );
    }
}
