using Briefings.Model;

namespace Briefings.Disk;

/// <summary>Where what a build keeps for the next process lies.</summary>
/// <param name="Frame">What names and links led to.</param>
/// <param name="Length">How many bytes of the file of content files are in use or were.</param>
/// <param name="Site">The hash of the file of the site.</param>
/// <param name="Search">The hash of the file of the search index.</param>
/// <param name="Files">Where each content file's part lies.</param>
internal sealed record KeptRecord(
    ContentHash Frame,
    long Length,
    ContentHash Site,
    ContentHash Search,
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
