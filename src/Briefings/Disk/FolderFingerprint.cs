using System.Text;
using Briefings.Model;

namespace Briefings.Disk;

/// <summary>Tells cheaply whether a site's files changed: by names, sizes and times.</summary>
public static class FolderFingerprint
{
    /// <summary>The fingerprint of the site in <paramref name="folder"/>; it differs when a file differs.</summary>
    public static ContentHash Of(string folder)
    {
        var text = new StringBuilder();
        foreach (var top in new[] { "site.yml", "content", "seeds", "templates" })
        {
            Add(new FileInfo(Path.Join(folder, top)), text);
            var below = new DirectoryInfo(Path.Join(folder, top));
            if (below.Exists)
            {
                AddAll(below, text);
            }
        }

        return ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void AddAll(DirectoryInfo folder, StringBuilder text)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        foreach (var file in folder.EnumerateFiles("*", options))
        {
            Add(file, text);
        }
    }

    private static void Add(FileInfo file, StringBuilder text)
    {
        if (file.Exists)
        {
            text.Append(file.FullName).Append('\0').Append(file.Length).Append('\0');
            text.Append(file.LastWriteTimeUtc.Ticks).Append('\n');
        }
    }
}
