using System.Text;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Render.Themes;

/// <summary>
/// The assets of a theme under addresses that hold their content's hash, so that hosts may keep them for ever: style
/// sheets and scripts joined, other files as they are.
/// </summary>
internal sealed class ThemeAssets
{
    private const string Folder = "assets/";
    private const string Styles = Folder + "styles/";
    private const string Scripts = Folder + "scripts/";
    private readonly Dictionary<string, string> _urls = new(StringComparer.Ordinal);
    private readonly List<Page> _pages = [];

    /// <summary>
    /// The assets of <paramref name="folder"/>; a file that theme.yml names and is not there is reported.
    /// </summary>
    public ThemeAssets(ThemeFolder folder, Diagnostics found)
    {
        foreach (var (name, file) in folder.Files)
        {
            if (
                name.StartsWith(Folder, StringComparison.Ordinal)
                && !name.StartsWith(Styles, StringComparison.Ordinal)
                && !name.StartsWith(Scripts, StringComparison.Ordinal)
            )
            {
                Add(name[Folder.Length..], file.ReadAllBytes());
            }
        }

        Logo = folder.Settings.Logo is { } logo ? Named(logo, found) : null;
        // A sheet lies in the same folder as the fonts.
        var start = ThemeStyle.Of(folder.Settings, font => Named(font.File, found)?["/assets/".Length..]);
        foreach (var (name, text) in Bundles(folder, Styles, "style", ".css", found))
        {
            Add(name + ".css", Encoding.UTF8.GetBytes(name == "style" ? start + "\n" + text : text));
        }

        foreach (var (name, text) in Bundles(folder, Scripts, "site", ".js", found))
        {
            Add(name + ".js", Encoding.UTF8.GetBytes(Smaller(text)));
        }
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<Page> Pages => _pages;

    /// <summary>The names by which templates ask for them.</summary>
    public IEnumerable<string> Names => _urls.Keys;

    /// <summary>The root-relative address of the logo; null when there is none.</summary>
    public string? Logo { get; }

    /// <summary>The root-relative address of the asset <paramref name="name"/>; null when there is none.</summary>
    public string? UrlOf(string name) => _urls.GetValueOrDefault(name);

    private string? Named(Written asset, Diagnostics found)
    {
        if (UrlOf(asset.Text) is { } url)
        {
            return url;
        }

        var near = Nearest.Of(asset.Text, Names);
        found.Add(
            TemplateRules.MissingAsset,
            asset.At,
            $"the theme has no file 'assets/{asset.Text}'",
            near is null ? "put it into the theme's folder assets/" : $"did you mean '{near}'?"
        );
        return null;
    }

    // Files in the folder itself are one bundle, which every page loads; those of a folder in it are another.
    private static SortedDictionary<string, string> Bundles(
        ThemeFolder folder,
        string below,
        string main,
        string ending,
        Diagnostics found
    )
    {
        var bundles = new SortedDictionary<string, string>(StringComparer.Ordinal) { [main] = "" };
        foreach (var (path, file) in folder.Files)
        {
            if (path.StartsWith(below, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal))
            {
                var inner = path[below.Length..].Split('/');
                var name = inner.Length > 1 ? inner[0] : main;
                bundles[name] = bundles.GetValueOrDefault(name, "") + ThemeText.Of(file, found).Trim() + "\n";
            }
        }

        return bundles;
    }

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
