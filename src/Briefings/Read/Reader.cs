using System.Runtime.InteropServices;
using System.Text;
using Briefings.Model;
using Briefings.Read.Themes;

namespace Briefings.Read;

/// <summary>Files to documents: the first stage.</summary>
internal static class Reader
{
    /// <summary>Reads every file under <c>content/</c> and <c>seeds/</c>, and site.yml.</summary>
    public static Model.Documents Read(FileTree input, BuildOptions options, ReadMemory memory, Diagnostics found)
    {
        if (memory.TakenUp?.Documents(found) is { } documents)
        {
            return documents;
        }

        var read = memory.Last?.With(input, options) ?? Whole(input, options, memory);
        memory.Last = read;
        read.Report(found);
        return read.Documents;
    }

    /// <summary>The configuration of <paramref name="input"/>, and its theme.</summary>
    public static (SiteConfig Config, ThemeFolder Theme) Settings(
        FileTree input,
        BuildOptions options,
        Diagnostics found
    )
    {
        var config = ConfigReader.Read(input, options, found);
        var theme = ThemeReader.Read(input, config, found);
        return (config.Nav.Count > 0 ? config : config with { Nav = theme.Settings.Nav }, theme);
    }

    private static ReadSite Whole(FileTree input, BuildOptions options, ReadMemory memory)
    {
        var found = new Diagnostics();
        var (config, theme) = Settings(input, options, found);
        var entries = input
            .Under("content/")
            .Select(file => (File: file, Kind: ContentFolder.Classify(file, found)))
            .Where(entry => entry.Kind is not (ContentKind.Ignored or ContentKind.Misplaced))
            .ToList();
        memory.Start(config);
        var reader = new FileReader(config, options.Spool);
        var noted = memory.Files.Map(
            [.. entries.Select(entry => entry.File)],
            options.Workers,
            (file, at) => memory.Kept(file) ?? Noted.Of(own => reader.Read(file, entries[at].Kind, own))
        );
        ReadFile[] files = [.. entries.Zip(noted, (entry, read) => new ReadFile(entry.File, entry.Kind, read))];
        IReadOnlyList<FileContent> read = [.. files.Select(file => file.Content.Value)];
        var documents = new Model.Documents
        {
            Config = config,
            Theme = theme,
            Briefings = Of<Briefing>(read),
            Actors = Of<Actor>(read),
            Events = Of<Event>(read),
            Pages = Of<PlainPage>(read),
            Sources = Of<Source>(read),
            Publishers = [.. read.SelectMany(file => file.Publishers)],
            Places = Of<Place>(read),
            Topics = Of<Topic>(read),
            HasTopicsFile = entries.Exists(entry => entry.Kind == ContentKind.Topics),
            Glossary = Of<GlossaryTerm>(read),
            Assets = [.. entries.Where(entry => entry.Kind == ContentKind.Asset).Select(entry => AssetOf(entry.File))],
            Seeds = Seeds(input),
            Unread = [.. read.SelectMany(file => file.Unread)],
            Frame = FrameOf(input, files),
        };
        DuplicateIds.Report(documents, found);
        return new(input, options, files, documents, new(found));
    }

    /// <summary>The hash of all that is read but prose; null when some of it cannot be read.</summary>
    /// <param name="input">All files.</param>
    /// <param name="files">Those below <c>content/</c> that count, as they were read.</param>
    public static ContentHash? FrameOf(FileTree input, IEnumerable<ReadFile> files)
    {
        var frame = new StringBuilder();
        foreach (var file in files)
        {
            frame.Append(file.File.Path).Append('\0').Append(file.Content.Value.Frame).Append('\n');
        }

        foreach (var file in input.Files.Where(IsFrame))
        {
            // Of a theme that is not in use nothing was read.
            if ((file.Hash ?? HashOf(file)) is not { } hash)
            {
                return null;
            }

            frame.Append(file.Path).Append('\0').Append(hash).Append('\n');
        }

        return ContentHash.Of(MemoryMarshal.AsBytes(frame.ToString().AsSpan()));
    }

    private static bool IsFrame(InputFile file) =>
        file.Path == "site.yml"
        || (file.Path.StartsWith("seeds/", StringComparison.Ordinal) && IsSeed(file))
        || (
            file.Path.StartsWith("templates/", StringComparison.Ordinal)
            && file.Path.EndsWith("/theme.yml", StringComparison.Ordinal)
        );

    private static bool IsSeed(InputFile file) => ContentFolder.Name(file.Path).Ending is ".txt" or ".md";

    private static ContentHash? HashOf(InputFile file)
    {
        try
        {
            using var bytes = file.Open();
            return ContentHash.Of(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static List<T> Of<T>(IReadOnlyList<FileContent> read)
        where T : Document => [.. read.SelectMany(file => file.Documents).OfType<T>()];

    /// <summary>The asset that <paramref name="file"/> is.</summary>
    public static Asset AssetOf(InputFile file) => new(ContentFolder.AssetUrl(file.Path), file);

    /// <summary>Seeds, as they came: what is wrong with one is no fault of the site.</summary>
    public static List<Written> Seeds(FileTree input)
    {
        var seeds = new List<Written>();
        var unheard = new Diagnostics();
        foreach (var file in input.Under("seeds/"))
        {
            if (IsSeed(file) && TextDecoder.Decode(file, unheard) is { } text)
            {
                seeds.Add(new(text, Location.Whole(file.Path)));
            }
        }

        return seeds;
    }
}
