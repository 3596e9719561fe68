using System.Text;
using Briefings.Model;

namespace Briefings.Search;

/// <summary>One of the browser's modules: several small sources joined into one file.</summary>
/// <param name="Name">The name within <c>search/</c>.</param>
/// <param name="Sources">The sources, in the order in which they build on each other.</param>
internal sealed record ClientModule(string Name, params IReadOnlyList<string> Sources)
{
    private const string Import = "import ";

    /// <summary>
    /// <c>search.js</c> answers and is the search page; <c>excerpts.js</c> follows once results are shown;
    /// <c>box.js</c> is the search box of other pages, and <c>open.js</c>, which is all that these load, fetches both
    /// when a reader wants to search.
    /// </summary>
    public static IReadOnlyList<ClientModule> All { get; } =
    [
        new(
            "search",
            "letters",
            "language",
            "files",
            "names",
            "query",
            "texts",
            "answer",
            "facets",
            "results",
            "keys",
            "session",
            "narrow",
            "page"
        ),
        new("excerpts", "excerpts"),
        new("box", "box"),
        new("open", "keys", "open"),
    ];

    /// <summary>The module as a page of the site.</summary>
    public Page ToPage() => Page.OfText($"search/{Name}.js", Join) with { Concerns = Page.Nothing };

    // Comments and indentation stay behind.
    private string Join()
    {
        var module = new StringBuilder();
        foreach (var source in Sources)
        {
            using var stream = typeof(ClientModule).Assembly.GetManifestResourceStream($"search/{source}.js")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            while (reader.ReadLine() is { } line)
            {
                var code = Code(line.Trim());
                if (code.Length > 0 && !code.StartsWith("//", StringComparison.Ordinal))
                {
                    module.Append(code).Append('\n');
                }
            }
        }

        return module.ToString();
    }

    // Imports from sources of this module stay behind too; others go to the module that has the source.
    private string Code(string line)
    {
        if (!line.StartsWith(Import, StringComparison.Ordinal))
        {
            return line;
        }

        var from = line.LastIndexOf("\"./", StringComparison.Ordinal) + 3;
        var source = line[from..line.LastIndexOf(".js", StringComparison.Ordinal)];
        return Sources.Contains(source) ? "" : $"{line[..from]}{All.First(m => m.Sources.Contains(source)).Name}.js\";";
    }
}
