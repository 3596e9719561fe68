namespace Briefings.Disk;

/// <summary>A page whose bytes lie in the staging folder, unless they are in the output already.</summary>
/// <param name="Path">The path relative to the output.</param>
/// <param name="Standing">How it stands to the output.</param>
/// <param name="Length">Its size in bytes.</param>
internal sealed record StagedPage(string Path, Standing Standing, long Length);
