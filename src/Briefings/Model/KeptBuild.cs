namespace Briefings.Model;

/// <summary>What a build made of content files, for a later process to go on from.</summary>
/// <param name="Frame">The hash of what names and links led to (<see cref="Documents.Frame"/>).</param>
/// <param name="Files">
/// The content files, made as they are asked for. One that a build took up and left as it was is the same object
/// afterwards.
/// </param>
/// <param name="Search">What the search index was made of, in pieces one after the other; none when none was.</param>
public sealed record KeptBuild(
    ContentHash Frame,
    IEnumerable<KeptEntry> Files,
    IReadOnlyList<ReadOnlyMemory<byte>> Search
);
