namespace Briefings.Cli;

/// <summary>Where a command reads its folder and day from and writes to; tests make their own.</summary>
/// <param name="Out">Answers.</param>
/// <param name="Error">What went wrong.</param>
/// <param name="Raw">The stream under <paramref name="Out"/>, for machine formats.</param>
/// <param name="IsInteractive">Whether a person looks at it: colour, long lists summed up.</param>
/// <param name="Folder">The current folder.</param>
/// <param name="Today">The day, UTC.</param>
internal sealed record Terminal(
    TextWriter Out,
    TextWriter Error,
    Stream Raw,
    bool IsInteractive,
    string Folder,
    DateOnly Today
)
{
    /// <summary>The terminal of this process.</summary>
#pragma warning disable CA2000 // The process owns its output.
    public static Terminal OfProcess() =>
        new(
            Console.Out,
            Console.Error,
            Console.OpenStandardOutput(),
            !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "",
            Directory.GetCurrentDirectory(),
            DateOnly.FromDateTime(DateTime.UtcNow)
        );
#pragma warning restore CA2000
}

/// <summary>The exit codes, fixed.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Errors in content, site.yml or theme.</summary>
    public const int Errors = 1;

    /// <summary>Wrong arguments, or no site.yml.</summary>
    public const int Usage = 2;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 3;
}
