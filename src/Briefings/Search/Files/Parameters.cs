using Briefings.Search.Language;

namespace Briefings.Search.Files;

/// <summary>The numbers and words by which results are ranked; they travel in <c>index.json</c>.</summary>
internal sealed record Parameters
{
    /// <summary>How many results are shown at first.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>The length from which one slip is forgiven, then the length from which two are.</summary>
    public IReadOnlyList<int> Typos { get; init; } = [4, 8];

    /// <summary>
    /// What each way costs in which a query can be a name: the same letters; the same but for articles; its start; the
    /// same sound; all its words somewhere; slips in the whole.
    /// </summary>
    public IReadOnlyList<int> Costs { get; init; } = [0, 4, 10, 20, 30, 60];

    /// <summary>
    /// What a word of the query costs that is a word of the name, its start, its sound, its sound's start; a slip; an
    /// article that the name lacks.
    /// </summary>
    public IReadOnlyList<int> WordCosts { get; init; } = [0, 2, 3, 4, 10, 7];

    /// <summary>The weight of a word found as typed, with another ending, and as the start of a longer word.</summary>
    public IReadOnlyList<int> Forms { get; init; } = [8, 5, 3];

    /// <summary>How many first letters words of one file share: endings and starts are sought in one file.</summary>
    public int Group { get; init; } = 4;

    /// <summary>Up to how many files of names are all read for a name that is in none of those asked.</summary>
    public int Everywhere { get; init; } = 32;

    /// <summary>Articles, the ezafe and the "and" of names, which do not tell names apart.</summary>
    public IReadOnlyList<string> Articles { get; init; } =
        "a ad al an ar as ash at az e el i il o the u ul ut wa wal".Split(' ');

    /// <summary>Words that find nothing in texts.</summary>
    public IReadOnlyList<string> StopWords { get; init; } = [];

    /// <summary>The languages whose endings are folded on pages of the site's own language.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The endings of these languages, and of the pages in others.</summary>
    public IReadOnlyList<Endings> Endings { get; init; } = [];
}
