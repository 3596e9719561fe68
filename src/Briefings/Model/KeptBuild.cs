namespace Briefings.Model;

/// <summary>What a build made of content files, for a later process to go on from.</summary>
/// <param name="Frame">The hash of what names and links led to (<see cref="Documents.Frame"/>).</param>
/// <param name="Files">
/// The content files, made as they are asked for. One that a build took up and left as it was is the same object
/// afterwards.
/// </param>
public sealed record KeptBuild(ContentHash Frame, IEnumerable<KeptEntry> Files)
{
    /// <summary>The site that they make, in pieces; the same object when it was taken up.</summary>
    public Lazy<IReadOnlyList<Spooled>> Site { get; init; } = new([]);

    /// <summary>
    /// What the search index was made of, in pieces; one that was taken up and stayed is the same object afterwards.
    /// </summary>
    public Lazy<IReadOnlyList<Spooled>> Search { get; init; } = new([]);
}
