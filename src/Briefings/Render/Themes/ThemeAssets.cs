using System.Text;
using Briefings.Model;

namespace Briefings.Render.Themes;

/// <summary>
/// The assets of a theme under addresses that hold their content's hash, so that hosts may keep them for ever: style
/// sheets joined into one, scripts into one, other files as they are.
/// </summary>
internal sealed class ThemeAssets
{
    private const string Folder = "assets/";
    private readonly Dictionary<string, string> _urls = new(StringComparer.Ordinal);
    private readonly List<Page> _pages = [];

    /// <summary>The assets among <paramref name="sources"/>.</summary>
    public ThemeAssets(SortedDictionary<string, InputFile> sources, Diagnostics found)
    {
        Join("style.css", Folder + "styles/", ".css");
        Join("site.js", Folder + "scripts/", ".js");
        foreach (var (name, file) in sources)
        {
            if (
                name.StartsWith(Folder, StringComparison.Ordinal)
                && !name.StartsWith(Folder + "styles/", StringComparison.Ordinal)
                && !name.StartsWith(Folder + "scripts/", StringComparison.Ordinal)
            )
            {
                Add(name[Folder.Length..], file.ReadAllBytes());
            }
        }

        void Join(string name, string folder, string ending)
        {
            var text = new StringBuilder();
            foreach (var (path, file) in sources)
            {
                if (
                    path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal)
                )
                {
                    text.Append(ThemeSources.Text(file, found).Trim()).Append('\n');
                }
            }

            Add(name, Encoding.UTF8.GetBytes(ending == ".js" ? Smaller(text.ToString()) : text.ToString()));
        }
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<Page> Pages => _pages;

    /// <summary>The names by which templates ask for them.</summary>
    public IEnumerable<string> Names => _urls.Keys;

    /// <summary>The root-relative address of the asset <paramref name="name"/>; null when there is none.</summary>
    public string? UrlOf(string name) => _urls.GetValueOrDefault(name);

    // Without comments and long names; a script that cannot be read so is left as it is, for the browser to judge.
    private static string Smaller(string script)
    {
        var made = NUglify.Uglify.Js(script);
        return made.HasErrors ? script : made.Code + "\n";
    }

    private void Add(string name, byte[] bytes)
    {
        var dot = name.LastIndexOf('.');
        var hash = ContentHash.Of(bytes).ToString()[..10];
        var path = $"{Folder}{(dot < 0 ? name : name[..dot])}.{hash}{(dot < 0 ? "" : name[dot..])}";
        _urls[name] = "/" + path;
        _pages.Add(Page.OfFile(path, InputFile.Of(path, bytes)));
    }
}
