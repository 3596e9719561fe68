using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Read;

/// <summary>The layout of <c>content/</c>.</summary>
internal static class ContentFolder
{
    private static readonly HashSet<string> AssetEndings =
    [
        ".png",
        ".jpg",
        ".jpeg",
        ".webp",
        ".avif",
        ".svg",
        ".gif",
        ".pdf",
        ".csv",
    ];

    private static readonly Dictionary<string, ContentKind> Folders = new(StringComparer.Ordinal)
    {
        ["briefings"] = ContentKind.Briefing,
        ["actors"] = ContentKind.Actor,
        ["events"] = ContentKind.Event,
        ["pages"] = ContentKind.Page,
        ["sources"] = ContentKind.Sources,
        ["places"] = ContentKind.Places,
        ["topics"] = ContentKind.Topics,
        ["glossary"] = ContentKind.Glossary,
    };

    private static readonly string[] ListFiles = ["sources", "places", "topics", "glossary"];

    private static readonly HashSet<string> ReservedPages =
    [
        "briefings",
        "actors",
        "events",
        "places",
        "topics",
        "sources",
        "glossary",
        "search",
        "data",
        "assets",
    ];

    /// <summary>What <paramref name="file"/> is; a misplaced one is reported.</summary>
    public static ContentKind Classify(InputFile file, Diagnostics found)
    {
        var parts = file.Path.Split('/');
        var name = parts[^1];
        if (
            parts.Any(part => part.StartsWith('.'))
            || name.EndsWith('~')
            || name.EndsWith(".swp", StringComparison.Ordinal)
            || name is "Thumbs.db" or "desktop.ini"
        )
        {
            return ContentKind.Ignored;
        }

        var (stem, ending) = Name(name);
        if (AssetEndings.Contains(ending.ToLowerInvariant()))
        {
            return ContentKind.Asset;
        }

        if (parts.Length == 2 && ending == ".yml" && ListFiles.Contains(stem, StringComparer.Ordinal))
        {
            return Folders[stem];
        }

        if (
            parts.Length == 3
            && Folders.TryGetValue(parts[1], out var kind)
            && (ending == ".yml" || (ending == ".md" && kind <= ContentKind.Page))
        )
        {
            return kind;
        }

        found.Add(
            ReadRules.Misplaced,
            Location.Whole(file.Path),
            "no file of this kind belongs here",
            Hint(parts, stem, ending)
        );
        return ContentKind.Misplaced;
    }

    /// <summary>A file's name without its ending, and the ending with its dot.</summary>
    public static (string Stem, string Ending) Name(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot <= 0 ? (name, "") : (name[..dot], name[dot..]);
    }

    /// <summary>The id of a document's file; reported when its name is none.</summary>
    public static string Id(string path, ContentKind kind, Diagnostics found)
    {
        var stem = Name(path).Stem;
        if (!Slug.IsId(stem))
        {
            found.Add(
                ReadRules.BadId,
                Location.Whole(path),
                stem.Length > Slug.LongestId
                    ? $"this name is longer than {Slug.LongestId} characters"
                    : $"'{stem}' is no id: file names are small letters, digits and hyphens",
                Folding.Key(stem).Any(char.IsAsciiLetterOrDigit)
                    ? $"rename the file to {Slug.Id(stem)}{Name(path).Ending}"
                    : "rename the file to the name as Latin letters spell it"
            );
        }
        else if (stem is "page" or "index" || (kind == ContentKind.Page && ReservedPages.Contains(stem)))
        {
            found.Add(
                ReadRules.BadId,
                Location.Whole(path),
                $"'{stem}' is reserved and cannot be a file's name here",
                "rename the file"
            );
            // Under its own name it would claim the address of another page, and be reported twice.
            return stem + "-renamed";
        }

        return stem;
    }

    /// <summary>
    /// The URL under which an asset is found: its path below <c>content/</c>, that of pages at the root.
    /// </summary>
    public static string AssetUrl(string path)
    {
        var below = path["content".Length..];
        return below.StartsWith("/pages/", StringComparison.Ordinal) ? below["/pages".Length..] : below;
    }

    // The ending that was meant by one that is read elsewhere, or by .MD and .YML.
    private static string? Written(string ending) =>
        ending.ToLowerInvariant() switch
        {
            ".yaml" or ".yml" when ending != ".yml" => ".yml",
            ".md" or ".markdown" or ".mdown" or ".txt" when ending != ".md" => ".md",
            _ => null,
        };

    private static string Hint(string[] parts, string stem, string ending)
    {
        if (Written(ending) is { } meant)
        {
            return $"rename it to {stem}{meant}";
        }

        if (parts.Length == 2 && ending == ".md")
        {
            return "move it to content/pages/, or to the folder of what it describes";
        }

        if (parts.Length == 2 && ending == ".yml" && Nearest.Of(stem, Folders.Keys) is { } list)
        {
            return ListFiles.Contains(list, StringComparer.Ordinal)
                ? $"did you mean content/{list}.yml?"
                : $"write each in a file of its own in content/{list}/";
        }

        if (parts.Length > 3 && Folders.ContainsKey(parts[1]))
        {
            return $"move it up: documents lie directly in content/{parts[1]}/";
        }

        if (parts.Length == 3 && Nearest.Of(parts[1], Folders.Keys) is { } near)
        {
            var kinds = Folders[near] <= ContentKind.Page ? ".md and .yml files" : ".yml files";
            return near == parts[1]
                ? $"content/{near}/ holds {kinds}, images, .pdf and .csv"
                : $"did you mean content/{near}/?";
        }

        return "documents are .md or .yml files in content/briefings/, actors/, events/ or pages/";
    }
}
