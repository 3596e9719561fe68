using System.Globalization;
using System.Runtime.InteropServices;

namespace Briefings.Cli;

/// <summary>
/// Memory in pages of 2 MB, where the system gives them for the asking (Linux): who is about to touch much of it waits
/// for the system some four thousand times, and not forty thousand.
/// </summary>
internal static partial class LargePages
{
    // MADV_HUGEPAGE of <sys/mman.h>.
    private const int Wanted = 14;

    private const long Least = 256L << 20;

    /// <summary>
    /// Asks for them in so many bytes that the collector has reserved and will take next. It is a request: what comes
    /// of it, if anything does, is the system's to say.
    /// </summary>
    public static void Ask(long bytes)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            // 7f124ece1000-7f1e13ee1000 ---p 00000000 00:00 0
            foreach (var line in File.ReadLines("/proc/self/maps"))
            {
                if (line.Split(' ') is [var range, "---p", ..] && range.Split('-') is [var from, var next])
                {
                    var start = long.Parse(from, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                    var length = long.Parse(next, NumberStyles.HexNumber, CultureInfo.InvariantCulture) - start;
                    _ = length >= Least ? Advise((nint)start, (nuint)Math.Min(length, bytes), Wanted) : 0;
                }
            }
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or FormatException
                        or OverflowException
                        or DllNotFoundException
                        or EntryPointNotFoundException
            )
        {
            // It goes without.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nint start, nuint length, int advice);
}
