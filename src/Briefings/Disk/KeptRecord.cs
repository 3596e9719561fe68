using Briefings.Model;

namespace Briefings.Disk;

/// <summary>Where what a build keeps for the next process lies.</summary>
/// <param name="Frame">What names and links led to.</param>
/// <param name="Length">How many bytes of the file of parts are in use or were.</param>
/// <param name="Site">Where the pieces of the site lie.</param>
/// <param name="Search">Where the pieces of the search index lie.</param>
/// <param name="Files">Where each content file's part lies.</param>
internal sealed record KeptRecord(
    ContentHash Frame,
    long Length,
    IReadOnlyList<PiecePlace> Site,
    IReadOnlyList<PiecePlace> Search,
    IReadOnlyList<(string Path, KeptPlace Place)> Files
);

/// <summary>Where what became of a content file lies: its head, and behind that its rest.</summary>
/// <param name="Start">Where its head starts.</param>
/// <param name="HeadLength">How many bytes that has.</param>
/// <param name="RestLength">How many bytes the rest has.</param>
/// <param name="Head">The hash of the head; who fetches of the rest looks at it.</param>
/// <param name="Counts">How often each rule is broken in it.</param>
internal sealed record KeptPlace(
    long Start,
    int HeadLength,
    int RestLength,
    ContentHash Head,
    IReadOnlyList<RuleCount> Counts
);

/// <summary>Where a piece lies of the site or of the search index.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Hash">Their hash.</param>
internal readonly record struct PiecePlace(long Start, int Length, ContentHash Hash);
