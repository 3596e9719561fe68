using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Read;

/// <summary>Content files as another process read them, each read back when it is asked for.</summary>
internal sealed class KeptFiles
{
    private readonly FileTree _input;
    private readonly BuildOptions _options;
    private readonly PackedSite _parts;
    private readonly Dictionary<string, int> _numbers;
    private readonly IReadOnlyCollection<string> _changed;
    private readonly int[] _fileOf;
    private readonly int[] _numberOf;

    /// <summary>The files.</summary>
    /// <param name="input">All files as they are now.</param>
    /// <param name="options">The build's options.</param>
    /// <param name="parts">What the other process left.</param>
    /// <param name="entries">What it left of each content file.</param>
    /// <param name="contentOf">Reads one of these back.</param>
    /// <param name="changed">The paths of those that are others now.</param>
    public KeptFiles(
        FileTree input,
        BuildOptions options,
        PackedSite parts,
        IReadOnlyList<KeptEntry> entries,
        Func<KeptEntry, Noted<FileContent>> contentOf,
        IReadOnlyCollection<string> changed
    )
    {
        (_input, _options, _parts, _changed) = (input, options, parts, changed);
        Contents = new(entries.Count, i => contentOf(entries[i]));
        _numbers = new(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            _numbers.Add(entries[i].Path, i);
        }

        (_fileOf, _numberOf) = (parts.Numbers(SitePart.Files), parts.Numbers(SitePart.Numbers));
        var inNoFile = InNoFile(parts);
        Before = new(_fileOf.Length, at => _fileOf[at] < 0 ? inNoFile[_numberOf[at]] : InFile(at));
    }

    /// <summary>What the files held, by number.</summary>
    public LazyList<Noted<FileContent>> Contents { get; }

    /// <summary>The documents as they were, by position.</summary>
    public LazyList<Document> Before { get; }

    /// <summary>The files that were read now.</summary>
    public IReadOnlyList<ReadFile> Reread { get; private set; } = [];

    /// <summary>By position the number of a document's file; -1 for one that is in none.</summary>
    public IReadOnlyList<int> FileOf => _fileOf;

    /// <summary>The documents as they are now; null where more changed than the prose of a few.</summary>
    public Model.Documents? Documents(Diagnostics found)
    {
        var (config, theme) = Reader.Settings(_input, _options, new());
        var reader = new FileReader(config, _options.Spool);
        var reread = new List<ReadFile>();
        var changes = new List<(int, Document)>();
        foreach (var path in _changed)
        {
            if (Read(path, reader) is not var (file, at))
            {
                return null;
            }

            reread.Add(file);
            changes.Add((at, file.Document!));
        }

        found.AddAll(reread.Select(file => file.Content.Found));
        Reread = reread;
        return Of(Before.With(changes), config, theme);
    }

    private (ReadFile File, int Position)? Read(string path, FileReader reader)
    {
        if (!_numbers.TryGetValue(path, out var number) || _input.Find(path) is not { } file)
        {
            return null;
        }

        var kind = ContentFolder.Classify(file, new());
        var before = Contents[number];
        var now = new ReadFile(file, kind, before).With(file, reader);
        var isProse =
            now is not null
            && now.Content.Value.Fields == before.Value.Fields
            && now.Content.Found[Severity.Error].Count == 0;
        return isProse ? (now!, Array.IndexOf(_fileOf, number)) : null;
    }

    private Model.Documents Of(LazyList<Document> all, SiteConfig config, ThemeFolder theme)
    {
        var kinds = new Queue<int>(_parts.Numbers(SitePart.Kinds));
        var start = 0;
        return new()
        {
            Config = config,
            Theme = theme,
            Briefings = Next<Briefing>(),
            Actors = Next<Actor>(),
            Events = Next<Event>(),
            Places = Next<Place>(),
            Topics = Next<Topic>(),
            Sources = Next<Source>(),
            Glossary = Next<GlossaryTerm>(),
            Pages = Next<PlainPage>(),
            HasTopicsFile = kinds.Dequeue() > 0,
            Publishers = Publishers(_parts),
            Assets = [.. _input.Under("content/").Where(IsAsset).Select(Reader.AssetOf)],
            Seeds = Reader.Seeds(_input),
            ByPosition = all,
        };

        // Sources inside briefings and topics that these name are no documents of their own.
        Selection<T> Next<T>()
            where T : Document
        {
            var (first, next) = (start, start += kinds.Dequeue());
            return new(
                all,
                [.. Enumerable.Range(first, next - first).Where(at => _fileOf[at] >= 0 && _numberOf[at] >= 0)]
            );
        }
    }

    private bool IsAsset(InputFile file) =>
        !_numbers.ContainsKey(file.Path) && ContentFolder.Classify(file, new()) == ContentKind.Asset;

    private Document InFile(int at)
    {
        var documents = Contents[_fileOf[at]].Value.Documents;
        return _numberOf[at] is >= 0 and var number
            ? documents[number]
            : ((Briefing)documents[0]).InlineSources[-1 - _numberOf[at]];
    }

    private static Document[] InNoFile(PackedSite parts)
    {
        var reader = new PackReader(parts[SitePart.InNoFile].Span, "");
        return reader.List(static (ref reader) => PackedDocument.Read(ref reader, Body.Empty));
    }

    private static Publisher[] Publishers(PackedSite parts)
    {
        var reader = new PackReader(parts[SitePart.Publishers].Span, "");
        return reader.List(PackedPublisher.Read);
    }
}
