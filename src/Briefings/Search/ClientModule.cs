using System.Text;
using Briefings.Model;

namespace Briefings.Search;

/// <summary>The browser's module: several small sources, joined into one file.</summary>
internal static class ClientModule
{
    // In the order in which they build on each other.
    private static readonly string[] Sources = ["letters", "language", "files", "names", "texts", "answer", "page"];

    /// <summary>The page <c>search/search.js</c>.</summary>
    public static Page Page { get; } = Page.OfText("search/search.js", Join);

    // Comments and indentation stay behind; imports between the sources too, as they are one.
    private static string Join()
    {
        var module = new StringBuilder();
        foreach (var source in Sources)
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
                    module.Append(code.StartsWith("export ", StringComparison.Ordinal) ? code[7..] : code).Append('\n');
                }
            }
        }

        return module.ToString();
    }
}
