using Briefings.Model;

namespace Briefings.Disk;

/// <summary>One build at a time for one output.</summary>
internal static class OutputLock
{
    // "Would block" of Linux and of macOS, and the sharing violation of Windows.
    private static readonly int[] Taken = [11, 35, unchecked((int)0x80070020)];

    /// <summary>
    /// Holds the output until disposed, or until the process ends; null, reported, when another has it.
    /// </summary>
    public static FileStream? Take(Destination destination, Diagnostics found)
    {
        Directory.CreateDirectory(destination.Memory);
        try
        {
            // The file stays: were it removed, one build could lock the removed file and another a new one.
            return new FileStream(
                Path.Join(destination.Memory, destination.Key + ".lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException exception) when (Taken.Contains(exception.HResult))
        {
            found.Add(
                OutputRules.Busy,
                destination.At(""),
                "another build is writing here",
                "wait until it has ended, and build again"
            );
            return null;
        }
    }
}
