namespace Briefings.Cli.Serving;

/// <summary>
/// The last sound state of what was asked for: shown while an error keeps the current build from making it.
/// </summary>
internal sealed class LastGood
{
    private const int MostKept = 500;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ServedFile> _files = new(StringComparer.Ordinal);

    /// <summary>
    /// The file at <paramref name="path"/> as <paramref name="site"/> makes it, or as it was before when it has an
    /// error that the page suffers from; null when there is neither.
    /// </summary>
    /// <exception cref="IOException">It is an input file that is gone.</exception>
    public ServedFile? Find(ServedSite site, string path)
    {
        var made = site.Make(path);
        lock (_gate)
        {
            if (made is { IsSound: true } && !site.IsDoubtful)
            {
                Keep(made);
                return made;
            }

            return Old(site, path) ?? (made is { IsSound: true } ? made : null);
        }
    }

    /// <summary>Whether <see cref="Find"/> finds a file, or would but for a mistake in the theme.</summary>
    public bool Has(ServedSite site, string path)
    {
        lock (_gate)
        {
            return site.Has(path) || Old(site, path) is not null;
        }
    }

    // Input files are not kept: they may be long, and are as they are.
    private void Keep(ServedFile file)
    {
        if (!file.IsMade)
        {
            return;
        }

        if (_files.Count >= MostKept)
        {
            _files.Clear();
        }

        _files[file.Path] = file;
    }

    private ServedFile? Old(ServedSite site, string path) =>
        _files.TryGetValue(path, out var old)
        && site.Result.Found.HasErrors
        && (old.Source is null || site.Input.Find(old.Source) is not null)
            ? old with
            {
                IsOld = true,
            }
            : null;
}
