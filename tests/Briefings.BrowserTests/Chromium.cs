using Microsoft.Playwright;

namespace Briefings.BrowserTests;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Commands =
    [
        "chromium-headless-shell",
        "chromium",
        "google-chrome",
        "google-chrome-stable",
        "chromium-browser",
    ];

    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly string? Installed = Find();

    /// <summary>Why no browser test can run here; null when one can.</summary>
    public static string? WhyNot { get; } =
        Installed is null && PlaywrightsOwn() is null
            ? "no Chromium is installed, and BRIEFINGS_BROWSER names none: tests/run installs one"
            : null;

    /// <summary>Starts the browser.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Installed,
                Headless = true,
                Args = Flags,
                Timeout = 120_000,
            }
        );

    private static string? Find() =>
        Environment.GetEnvironmentVariable("BRIEFINGS_BROWSER") is { Length: > 0 } named && File.Exists(named)
            ? named
            : Commands.SelectMany(OnPath).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Join(p, command));

    /// <summary>The browser that <c>playwright install</c> downloaded.</summary>
    private static string? PlaywrightsOwn()
    {
        var folder =
            Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH")
            ?? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "ms-playwright");
        return Directory.Exists(folder) ? Directory.EnumerateDirectories(folder, "chromium*").FirstOrDefault() : null;
    }
}
