using Briefings.Model;
using Briefings.Review.Facts;

namespace Briefings.Review.Causes;

/// <summary>What was edited of the theme and site.yml, and which pages it can reach.</summary>
internal sealed class ThemeChange
{
    private readonly List<string> _files;
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>What differs between the theme files and site.yml of both sides.</summary>
    public ThemeChange(Side before, Side after)
    {
        _files = [.. FileTrees.Differing(before.Files, after.Files, "templates/", "site.yml")];
        HasContent = FileTrees.Differing(before.Files, after.Files, "content/", "seeds/").Count > 0;
        foreach (var file in before.Files.Under("templates/").Concat(after.Files.Under("templates/")))
        {
            if (file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Length < 1 << 20)
            {
                _texts[file.Path] = _texts.GetValueOrDefault(file.Path) + TextOf(file);
            }
        }
    }

    /// <summary>Whether anything was edited.</summary>
    public bool Any => _files.Count > 0;

    /// <summary>Whether content was edited too, so that a page may differ for either reason.</summary>
    public bool HasContent { get; }

    /// <summary>The edited files that the page <paramref name="url"/> can show, in words.</summary>
    public string CauseOf(string url, string? kind)
    {
        var layout = LayoutOf(url, kind);
        var reached = _files.Where(f => Reaches(f, layout)).ToList();
        return string.Join(", ", (reached.Count > 0 ? reached : _files).Select(Name).Distinct());
    }

    private bool Reaches(string file, string layout)
    {
        if (!file.EndsWith(".html", StringComparison.Ordinal))
        {
            return true;
        }

        var name = Path(file);
        return name.StartsWith("parts/", StringComparison.Ordinal)
            ? Puts(file, layout, name["parts/".Length..^".html".Length], [])
            : name == layout + ".html";
    }

    // Whether the layout puts in the part, directly or by another; a layout that comes with the tool may.
    private bool Puts(string file, string layout, string part, HashSet<string> seen)
    {
        var folder = file[..(file.Length - Path(file).Length)];
        return Within($"{folder}{layout}.html");

        bool Within(string path)
        {
            if (!seen.Add(path) || !_texts.TryGetValue(path, out var text))
            {
                return !_texts.ContainsKey(path);
            }

            return Parts(text).Any(p => p == part || Within($"{folder}parts/{p}.html"));
        }
    }

    private static IEnumerable<string> Parts(string text)
    {
        const string call = "part \"";
        for (var at = text.IndexOf(call, StringComparison.Ordinal); at >= 0; )
        {
            var end = text.IndexOf('"', at + call.Length);
            if (end < 0)
            {
                yield break;
            }

            yield return text[(at + call.Length)..end];
            at = text.IndexOf(call, end, StringComparison.Ordinal);
        }
    }

    private static string Name(string file)
    {
        var path = Path(file);
        var name = path[(path.LastIndexOf('/') + 1)..];
        return file == "site.yml" ? "site.yml"
            : path == "theme.yml" ? "theme.yml"
            : path.StartsWith("parts/", StringComparison.Ordinal)
                ? $"template part '{name.Replace(".html", "", StringComparison.Ordinal)}'"
            : path.EndsWith(".css", StringComparison.Ordinal) ? $"style sheet '{name}'"
            : path.EndsWith(".js", StringComparison.Ordinal) ? $"script '{name}'"
            : path.StartsWith("assets/", StringComparison.Ordinal) ? $"theme file '{name}'"
            : $"template '{name.Replace(".html", "", StringComparison.Ordinal)}'";
    }

    // Below the theme's own folder.
    private static string Path(string file) => file.Split('/', 3) is [_, _, var path] ? path : file;

    private static string LayoutOf(string url, string? kind)
    {
        if (kind is not null)
        {
            return kind;
        }

        var first = url.Split('/')[1];
        return url == "/" ? "home"
            : url == "/404.html" ? "not-found"
            : url.StartsWith("/search/names/", StringComparison.Ordinal) ? "names"
            : first == "search" || SiteUrls.Indexes.Any(i => i.Url == $"/{first}/") ? first
            : "redirect";
    }

    private static string TextOf(InputFile file)
    {
        try
        {
            return System.Text.Encoding.UTF8.GetString(file.ReadAllBytes());
        }
        catch (IOException)
        {
            return "";
        }
    }
}
