namespace Briefings.Disk;

/// <summary>What a build did to its output; nothing, when the findings hold an error of another stage.</summary>
/// <param name="Pages">How many files the site has.</param>
/// <param name="Written">How many of them are new or changed.</param>
/// <param name="Unchanged">How many kept their bytes and times.</param>
/// <param name="Removed">How many files of an earlier build went.</param>
/// <param name="Bytes">The size of all files of the site.</param>
public sealed record WriteReport(int Pages, int Written, int Unchanged, int Removed, long Bytes);
