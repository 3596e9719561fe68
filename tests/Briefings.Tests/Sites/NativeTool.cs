using Xunit;

namespace Briefings.Tests.Sites;

/// <summary>The tool as one native file, where <c>tests/run</c> has made it.</summary>
internal static class NativeTool
{
    /// <summary>The file; null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("BRIEFINGS_NATIVE");
}

/// <summary>
/// A test of the native tool for each of some values; skipped, with its reason, where it was not made.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeTheoryAttribute : TheoryAttribute
{
    /// <summary>A test that runs where there is a native tool.</summary>
    public NativeTheoryAttribute() =>
        Skip = NativeTool.Path is null ? "no native tool: tests/run --all makes one, where clang is" : null;
}
