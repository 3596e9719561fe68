using Briefings.Tests.Disk;

namespace Briefings.Tests.Incremental;

/// <summary>A change that an analyst, a designer or an accident makes to a site's folder.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Do">Does it, to the file that the number chooses.</param>
internal sealed record SiteEdit(string Name, Action<TempFolder, int> Do)
{
    /// <summary>Every kind of change.</summary>
    public static IReadOnlyList<SiteEdit> All { get; } =
    [
        new(
            "reword a briefing",
            (site, n) => Append(site, Pick(site, "content/briefings", n), $"\nAnd AX{n % 5} left.\n")
        ),
        new("reword a briefing only", (site, n) => Append(site, Pick(site, "content/briefings", n), "\nMore.\n")),
        new(
            "write a sentence that others have",
            (site, n) => Append(site, Pick(site, "content/briefings", n), $"\n{LongSentence}\n")
        ),
        new(
            "take such a sentence away",
            (site, n) => Replace(site, Pick(site, "content/briefings", n), LongSentence, "")
        ),
        new("reword an actor", (site, n) => Append(site, Pick(site, "content/actors", n), $"\nMore on AX{n % 5}.\n")),
        new(
            "retitle a briefing",
            (site, n) => Replace(site, Pick(site, "content/briefings", n), "title: ", "title: New ")
        ),
        new(
            "rename an actor",
            (site, n) => Replace(site, Pick(site, "content/actors", n), "name: \"", "name: \"Renamed ")
        ),
        new(
            "add an alias",
            (site, n) => Replace(site, Pick(site, "content/actors", n), "aliases: [", "aliases: [Truce, ")
        ),
        new(
            "remove an alias",
            (site, n) => Replace(site, Pick(site, "content/actors", n), "aliases: [AX", "aliases: [XA")
        ),
        new("move a briefing to another address", Move),
        new("delete a briefing", (site, n) => Delete(site, Pick(site, "content/briefings", n))),
        new("delete an event", (site, n) => Delete(site, Pick(site, "content/events", n))),
        new("add a briefing", (site, n) => site.With($"content/briefings/2024-02-0{1 + (n % 8)}-new.md", Briefing)),
        new("change a place", (site, _) => Replace(site, "content/places.yml", "name: ", "name: Greater ")),
        new("change a source", (site, _) => Replace(site, "content/sources/all.yml", "title: ", "title: Old ")),
        new("change site.yml", (site, n) => Replace(site, "site.yml", "page_size: 2", $"page_size: {1 + (n % 3)}2")),
        new(
            "override a part",
            (site, n) => site.With("templates/default/parts/footer.html", $"<footer>{n}</footer>\n")
        ),
        new("drop the override", (site, _) => Delete(site, "templates/default/parts/footer.html")),
        new("touch a file", (site, n) => File.SetLastWriteTimeUtc(site.At(Pick(site, "content", n)), DateTime.UtcNow)),
        new("set every clock back", (site, _) => Age(site, "content")),
        new("break a file", (site, n) => Append(site, Pick(site, "content/briefings", n), "\n[broken](missing.md)\n")),
        new("mend all files", (site, _) => Mend(site)),
        new("edit an output", (site, n) => Append(site, Pick(site, "_site", n), "edited")),
        new("delete an output", (site, n) => Delete(site, Pick(site, "_site", n))),
        new("damage the cache", Damage),
        new("do nothing", (_, _) => { }),
    ];

    private const string LongSentence = "This very sentence of some length stands in more than one document.";

    private const string Briefing = """
        ---
        title: A new report
        date: 2024-02-01
        actors: [actor-1]
        ---
        The AX0 met AX1 in Samora.
        """;

    private static string Pick(TempFolder site, string below, int n)
    {
        var files = site.Texts(below).Keys.ToList();
        return files.Count == 0 ? "site.yml" : $"{below}/{files[n % files.Count]}";
    }

    private static void Append(TempFolder site, string path, string text) => File.AppendAllText(site.At(path), text);

    private static void Replace(TempFolder site, string path, string from, string to)
    {
        var text = File.ReadAllText(site.At(path));
        File.WriteAllText(site.At(path), text.Replace(from, to, StringComparison.Ordinal));
    }

    private static void Delete(TempFolder site, string path)
    {
        if (path != "site.yml" && File.Exists(site.At(path)))
        {
            File.Delete(site.At(path));
        }
    }

    private static void Move(TempFolder site, int n)
    {
        var path = Pick(site, "content/briefings", n);
        if (path != "site.yml")
        {
            File.Move(site.At(path), site.At(path.Replace(".md", "-moved.md", StringComparison.Ordinal)), true);
        }
    }

    private static void Mend(TempFolder site)
    {
        foreach (var path in site.Texts("content/briefings").Keys)
        {
            Replace(site, "content/briefings/" + path, "[broken](missing.md)", "");
        }
    }

    private static void Age(TempFolder site, string below)
    {
        foreach (var path in site.Texts(below).Keys)
        {
            File.SetLastWriteTimeUtc(site.At($"{below}/{path}"), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    private static void Damage(TempFolder site, int n)
    {
        var files = site.Texts(".briefings/outputs").Keys.Where(p => !p.EndsWith(".txt", StringComparison.Ordinal));
        foreach (var path in files.Where((_, i) => ((n >> i) & 1) == 1).Select(p => site.At(".briefings/outputs/" + p)))
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length > 0)
            {
                var at = n * 7919 % bytes.Length;
                bytes[at] ^= 0x55;
                File.WriteAllBytes(path, n % 3 == 0 ? bytes[..at] : bytes);
            }
        }
    }
}
