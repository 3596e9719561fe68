namespace Briefings.Disk;

/// <summary>A build that need not be done again.</summary>
/// <param name="Pages">How many files the site has.</param>
/// <param name="Warnings">How often each rule was broken, by code.</param>
public sealed record StandingBuild(int Pages, IReadOnlyList<(string Code, int Count)> Warnings);
