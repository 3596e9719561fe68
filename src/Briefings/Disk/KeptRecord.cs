using Briefings.Model;

namespace Briefings.Disk;

/// <summary>Where what a build keeps for the next process lies.</summary>
/// <param name="Frame">What names and links led to.</param>
/// <param name="Heads">The hash of the file of heads, behind which what the search index was made of lies.</param>
/// <param name="RestLength">How many bytes of the file of rests are in use or were.</param>
/// <param name="Files">Where each content file's part lies, in the order of the heads.</param>
internal sealed record KeptRecord(
    ContentHash Frame,
    ContentHash Heads,
    long RestLength,
    IReadOnlyList<(string Path, KeptPlace Place)> Files
);

/// <summary>Where what became of a content file lies.</summary>
/// <param name="HeadLength">How many bytes its head has; heads lie one after the other.</param>
/// <param name="Rest">Where its rest starts.</param>
/// <param name="RestLength">How many bytes that has.</param>
internal readonly record struct KeptPlace(int HeadLength, long Rest, int RestLength);
