using System.Diagnostics;
using System.Text.Json;

namespace Briefings.BrowserTests;

/// <summary>The Nu HTML checker (npm's vnu-jar), which needs Java; <c>tests/run</c> fetches it.</summary>
internal static class HtmlChecker
{
    private static readonly string? Jar = Environment.GetEnvironmentVariable("BRIEFINGS_HTML_CHECKER");

    /// <summary>Why no page can be checked here; null when pages can be.</summary>
    public static string? WhyNot { get; } =
        Jar is { Length: > 0 } && File.Exists(Jar)
            ? null
            : "the Nu HTML checker is not here: tests/run fetches it, with npm, and names it in BRIEFINGS_HTML_CHECKER";

    /// <summary>Every error in the HTML files below <paramref name="folder"/>, with its file and line.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(string folder)
    {
        string[] arguments = ["-Xss8m", "-jar", Jar!, "--errors-only", "--skip-non-html", "--format", "json", folder];
        using var java = Process.Start(new ProcessStartInfo("java", arguments) { RedirectStandardError = true })!;
        var told = await java.StandardError.ReadToEndAsync();
        await java.WaitForExitAsync();
        using var json = JsonDocument.Parse(told);
        return
        [
            .. json
                .RootElement.GetProperty("messages")
                .EnumerateArray()
                .Select(m =>
                    $"{Text(m, "url")[("file:".Length + folder.Length)..]}:{Text(m, "lastLine")}: {Text(m, "message")}"
                ),
        ];
    }

    private static string Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) ? value.ToString() : "";
}
