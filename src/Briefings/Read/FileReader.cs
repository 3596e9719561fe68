using Briefings.Model;
using Briefings.Read.Documents;
using Briefings.Read.Fields;
using Briefings.Read.Yaml;

namespace Briefings.Read;

/// <summary>Reads one file, from nothing but its own bytes and the configuration.</summary>
/// <param name="config">The site's configuration.</param>
/// <param name="spool">Where prose waits to be linked; null for memory.</param>
internal sealed class FileReader(SiteConfig config, Spool? spool)
{
    private static readonly FileContent Nothing = new([], [], []);

    private readonly TextPool _pool = new();

    /// <summary>What <paramref name="file"/> holds; its mistakes go to <paramref name="found"/>.</summary>
    public FileContent Read(InputFile file, ContentKind kind, Diagnostics found)
    {
        if (kind == ContentKind.Asset)
        {
            return Nothing;
        }

        var text = TextDecoder.Decode(file, found);
        if (kind > ContentKind.Page)
        {
            return text is null ? Nothing : Lists(file.Path, text, kind, found).Of(text);
        }

        var id = ContentFolder.Id(file.Path, kind, found);
        return text is null ? Unreadable(file.Path, id, kind) : One(file.Path, id, text, kind, found);
    }

    private FileContent One(string path, string id, string text, ContentKind kind, Diagnostics found)
    {
        var unread = new List<string>();
        var isYaml = path.EndsWith(".yml", StringComparison.Ordinal);
        var matter = isYaml
            ? new FrontMatter(new YamlSource(path, text, 1), default, new(path, 1, 1))
            : FrontMatter.Split(path, text, found);
        var place = new DocumentFile(
            path,
            id,
            isYaml ? default(ReadOnlyMemory<char>?) : matter.Prose,
            matter.ProsePlace,
            config,
            spool
        );
        if ((matter.Fields is { } source ? new YamlReader(found, unread, _pool).Read(source) : null) is not { } map)
        {
            unread.Add(id);
            var prose = isYaml ? Body.Empty : place.Body(Silent(path, found));
            var bare = Document(kind, place with { Prose = ReadOnlyMemory<char>.Empty }, Silent(path)) with
            {
                Body = prose,
            };
            return new FileContent([bare], [], unread).Of(text);
        }

        var fields = new FieldReader(map with { At = new Location(path, 1, 1, isYaml ? 1 : 3) }, found);
        var document = Document(kind, place, fields);
        fields.Done();
        var isWhole = document is not Briefing || unread.Count > 0;
        return new FileContent([document], [], unread).Of(matter.Fields!.Text, isWhole ? null : BriefingFrame.Of(map));
    }

    // The file still claims its id, so that its own fault stays the one message.
    private FileContent Unreadable(string path, string id, ContentKind kind)
    {
        var place = new DocumentFile(path, id, ReadOnlyMemory<char>.Empty, new(path, 1, 1), config, null);
        return new([Document(kind, place, Silent(path))], [], [id]);
    }

    // A reader of no fields whose missing ones go unreported: the file's own fault is reported already.
    private static FieldReader Silent(string path, Diagnostics? found = null) =>
        new(new YamlMap(new Location(path, 1, 1, 1), []), found ?? new Diagnostics());

    private static Document Document(ContentKind kind, DocumentFile file, FieldReader fields) =>
        kind switch
        {
            ContentKind.Briefing => BriefingFields.Read(file, fields),
            ContentKind.Actor => ActorFields.Read(file, fields),
            ContentKind.Event => EventFields.Read(file, fields),
            _ => PlainPageOf(file, fields),
        };

    private static PlainPage PlainPageOf(DocumentFile file, FieldReader fields) =>
        new()
        {
            Id = file.Id,
            At = fields.At,
            Title = fields.RequiredText("title") ?? new Written(file.Id, fields.At),
            RedirectFrom = fields.FormerAddresses("redirect_from"),
            Body = file.Body(fields),
        };

    private FileContent Lists(string path, string text, ContentKind kind, Diagnostics found)
    {
        var unread = new List<string>();
        if (new YamlReader(found, unread, _pool).Read(new YamlSource(path, text, 1)) is not { } map)
        {
            return new([], [], unread);
        }

        var fields = new FieldReader(map, found);
        IReadOnlyList<Publisher> publishers = [];
        IReadOnlyList<Document> documents;
        switch (kind)
        {
            case ContentKind.Sources:
                publishers = fields.Records("publishers", SourceFields.Publisher);
                documents = fields.Records("sources", SourceFields.Listed);
                break;
            case ContentKind.Places:
                documents = fields.Records("places", PlaceFields.Place);
                break;
            case ContentKind.Topics:
                documents = fields.Records("topics", PlaceFields.Topic);
                break;
            default:
                documents = fields.Records("glossary", PlaceFields.Term);
                break;
        }

        fields.Done();
        return new(documents, publishers, unread);
    }
}
