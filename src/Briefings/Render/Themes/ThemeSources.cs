using System.Text;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Render.Themes;

/// <summary>The files of a theme: the site's own over those that come with the tool.</summary>
internal static class ThemeSources
{
    private const string Folder = "templates/";
    private const string Default = "default";

    /// <summary>The files by path below the theme's folder, in ordinal order.</summary>
    public static SortedDictionary<string, InputFile> Of(FileTree input, SiteConfig config, Diagnostics found)
    {
        var name = config.Theme.Text;
        var files = new SortedDictionary<string, InputFile>(StringComparer.Ordinal);
        var own = input.Under($"{Folder}{name}/").ToList();
        var themes = input.Under(Folder).Concat(Embedded()).Select(f => f.Path.Split('/')[1]).Distinct().ToList();
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
        foreach (var theme in new[] { Default, name }.Distinct())
        {
            foreach (
                var file in Embedded().Where(f => f.Path.StartsWith($"{Folder}{theme}/", StringComparison.Ordinal))
            )
            {
                files[file.Path[(Folder.Length + theme.Length + 1)..]] = file;
            }
        }

        foreach (var file in own)
        {
            files[file.Path[(Folder.Length + name.Length + 1)..]] = file;
        }

        return files;
    }

    /// <summary>The text of <paramref name="file"/>; one that is no UTF-8 is reported.</summary>
    public static string Text(InputFile file, Diagnostics found)
    {
        var bytes = file.ReadAllBytes().AsSpan();
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            found.Add(ReadRules.NotUtf8, Location.Whole(file.Path), "the file is not UTF-8", "save it as UTF-8");
            return "";
        }
    }

    private static IEnumerable<InputFile> Embedded() =>
        typeof(ThemeSources)
            .Assembly.GetManifestResourceNames()
            .Where(n =>
                n.StartsWith(Folder, StringComparison.Ordinal) || n.StartsWith(@"templates\", StringComparison.Ordinal)
            )
            .Select(n => InputFile.Of(n.Replace('\\', '/'), Bytes(n)));

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(ThemeSources).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
