using System.Runtime;

namespace Briefings.Cli;

/// <summary>Whether garbage lies for a while: a look at what nearly all stays costs more than the memory.</summary>
internal static class Garbage
{
    private const long Most = 1L << 30;
    private const long Little = 64L << 20;

    /// <summary>Lets garbage lie, until so many bytes more are in use.</summary>
    public static void Lie(long room)
    {
        room = Math.Min(Math.Min(room, Most), GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4);
        Collect();
        try
        {
            _ = GC.TryStartNoGCRegion(room, disallowFullBlockingGC: true);
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // More than this machine's collector can promise, or it lies already.
        }
    }

    /// <summary>Lets garbage lie no longer.</summary>
    public static void Collect()
    {
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }
        }
        catch (InvalidOperationException)
        {
            // It was full.
        }
    }

    /// <summary>
    /// Removes what lies about between two stages, unless it is little: pages are made in what an index was made in.
    /// </summary>
    public static void Remove()
    {
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion && GC.GetTotalMemory(false) > Little)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        }
    }
}
