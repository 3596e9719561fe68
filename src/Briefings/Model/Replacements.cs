namespace Briefings.Model;

/// <summary>A few values that stand for earlier ones, the very objects.</summary>
internal sealed class Replacements
{
    private readonly List<(object Old, object Now)> _all = [];

    /// <summary>Puts <paramref name="now"/> in the place of <paramref name="old"/>.</summary>
    public void Add<T>(T old, T now)
        where T : class => _all.Add((old, now));

    /// <summary>
    /// <paramref name="all"/> as they are now, in the same order; the same list when none is replaced. None of the
    /// others is looked into.
    /// </summary>
    public IReadOnlyList<T> In<T>(IReadOnlyList<T> all)
        where T : class
    {
        T[]? now = null;
        foreach (var (old, replacement) in _all)
        {
            for (var i = 0; old is T && i < all.Count; i++)
            {
                if (ReferenceEquals(all[i], old))
                {
                    now ??= [.. all];
                    now[i] = (T)replacement;
                }
            }
        }

        return now ?? all;
    }
}
