using System.Text;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Read.Themes;

/// <summary>Finds a theme's files: the site's own over those that come with the tool.</summary>
internal static class ThemeReader
{
    private const string Folder = "templates/";
    private const string Default = "default";
    private const string SettingsFile = "theme.yml";

    /// <summary>The theme that <paramref name="config"/> names; an unknown one is reported.</summary>
    public static ThemeFolder Read(FileTree input, SiteConfig config, Diagnostics found)
    {
        var name = config.Theme.Text;
        var embedded = Embedded();
        var themes = input.Under(Folder).Concat(embedded).Select(f => f.Path.Split('/')[1]).Distinct().ToList();
        if (!themes.Contains(name))
        {
            var near = Nearest.Of(name, themes);
            found.Add(
                TemplateRules.UnknownTheme,
                config.Theme.At,
                $"there is no theme '{name}'",
                near is null ? $"there are {string.Join(", ", themes)}" : $"did you mean '{near}'?"
            );
        }

        // A theme builds on the default one; what it does not bring is taken from there.
        var files = new SortedDictionary<string, InputFile>(StringComparer.Ordinal);
        var settings = new ThemeSettings();
        foreach (
            var (theme, source) in new[]
            {
                (Default, embedded),
                (name, embedded),
                (name, input.Under(Folder)),
            }.Distinct()
        )
        {
            var root = $"{Folder}{theme}/";
            foreach (var file in source.Where(f => f.Path.StartsWith(root, StringComparison.Ordinal)))
            {
                if (file.Path == root + SettingsFile)
                {
                    var read = ThemeSettingsReader.Read(file, isOwn: source != embedded, found);
                    settings = read.Over(settings);
                }

                files[file.Path[root.Length..]] = file;
            }
        }

        Contrast.Check(settings, found);
        return new(files, settings);
    }

    /// <summary>The text of the <c>theme.yml</c> of a theme that comes with the tool.</summary>
    public static string SettingsOf(string theme)
    {
        var file = Embedded().First(f => f.Path == $"{Folder}{theme}/{SettingsFile}");
        return Encoding.UTF8.GetString(file.ReadAllBytes());
    }

    private static List<InputFile> Embedded() =>
        [
            .. typeof(ThemeReader)
                .Assembly.GetManifestResourceNames()
                .Select(n => (Name: n, Path: n.Replace('\\', '/')))
                .Where(n => n.Path.StartsWith(Folder, StringComparison.Ordinal))
                .OrderBy(n => n.Path, StringComparer.Ordinal)
                .Select(n => InputFile.Of(n.Path, Bytes(n.Name))),
        ];

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(ThemeReader).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
