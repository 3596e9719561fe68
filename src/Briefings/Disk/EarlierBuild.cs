using Briefings.Model;

namespace Briefings.Disk;

/// <summary>A build of another process, as far as one of this can go on from it.</summary>
/// <param name="Input">The files as they are now.</param>
/// <param name="Kept">What it made of them.</param>
/// <param name="Changed">The paths of those that are others now.</param>
/// <param name="Added">The paths of those that came.</param>
public sealed record EarlierBuild(
    FileTree Input,
    KeptBuild Kept,
    IReadOnlyCollection<string> Changed,
    IReadOnlyCollection<string> Added
);
