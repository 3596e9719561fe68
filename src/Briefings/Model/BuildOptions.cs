namespace Briefings.Model;

/// <summary>What a build depends on besides its input.</summary>
/// <param name="Today">
/// The day (UTC) that decides what is held back, expired or stale; printed nowhere in the output.
/// </param>
/// <param name="Drafts">Whether drafts and what is held back for a later date are shown.</param>
/// <param name="BaseUrl">Overrides <c>base_url</c> of site.yml when not null.</param>
/// <param name="Workers">How many threads render; at least 1. The output does not depend on it.</param>
public sealed record BuildOptions(DateOnly Today, bool Drafts = false, string? BaseUrl = null, int Workers = 1)
{
    /// <summary>Who is told how far it has come; null for nobody.</summary>
    public Onlooker? Onlooker { get; init; }

    /// <summary>Where the build puts what it need not have at hand; null for memory. It changes no byte.</summary>
    public Spool? Spool { get; init; }
}
