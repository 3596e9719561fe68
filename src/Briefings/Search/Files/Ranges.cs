namespace Briefings.Search.Files;

/// <summary>Files by range of keys: each holds the keys from its own start up to the next file's.</summary>
/// <param name="From">The first key of each file, ascending; the first is empty.</param>
/// <param name="Names">The files' names.</param>
internal sealed record Ranges(IReadOnlyList<string> From, IReadOnlyList<string> Names)
{
    /// <summary>The file that holds <paramref name="key"/>, if there are any files.</summary>
    public string? FileOf(string key)
    {
        var found = Names.Count > 0 ? Names[0] : null;
        for (var i = 1; i < Names.Count && string.CompareOrdinal(From[i], key) <= 0; i++)
        {
            found = Names[i];
        }

        return found;
    }
}
