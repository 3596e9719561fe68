namespace Briefings.Tests;

/// <summary>The repository that the tests stand in.</summary>
internal static class Repository
{
    /// <summary>The folder of Briefings.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Whether the tests run unattended, so that no expectation may be rewritten.</summary>
    public static bool IsUnattended { get; } = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>The path of <paramref name="relative"/> below the root.</summary>
    public static string At(string relative) => Path.Join(Root, relative);

    private static string Find(string folder) =>
        File.Exists(Path.Join(folder, "Briefings.sln"))
            ? folder
            : Find(
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Briefings.sln above the tests")
            );
}
