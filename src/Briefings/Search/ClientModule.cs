using System.Text;
using Briefings.Model;

namespace Briefings.Search;

/// <summary>The browser's modules, each of several small sources joined into one file.</summary>
internal static class ClientModule
{
    /// <summary>
    /// <c>search/search.js</c>, which searches, and <c>search/open.js</c>, which fetches it when a reader wants to search.
    /// </summary>
    public static IReadOnlyList<Page> Pages { get; } =
    [
        // In the order in which the sources build on each other.
        Page.OfText(
            "search/search.js",
            () =>
                Join(
                    "letters",
                    "language",
                    "files",
                    "names",
                    "query",
                    "texts",
                    "answer",
                    "facets",
                    "excerpts",
                    "results",
                    "keys",
                    "session",
                    "narrow",
                    "page",
                    "box"
                )
        ),
        Page.OfText("search/open.js", () => Join("keys", "open")),
    ];

    // Comments and indentation stay behind; imports between the sources too, as they are one.
    private static string Join(params string[] sources)
    {
        var module = new StringBuilder();
        foreach (var source in sources)
        {
            using var stream = typeof(ClientModule).Assembly.GetManifestResourceStream($"search/{source}.js")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            while (reader.ReadLine() is { } line)
            {
                var code = line.Trim();
                if (
                    code.Length > 0
                    && !code.StartsWith("//", StringComparison.Ordinal)
                    && !code.StartsWith("import ", StringComparison.Ordinal)
                )
                {
                    module.Append(IsInner(code) ? code[7..] : code).Append('\n');
                }
            }
        }

        return module.ToString();
    }

    // What one source gives to another; a list in braces is what the module gives to others.
    private static bool IsInner(string code) =>
        code.StartsWith("export ", StringComparison.Ordinal) && !code.StartsWith("export {", StringComparison.Ordinal);
}
