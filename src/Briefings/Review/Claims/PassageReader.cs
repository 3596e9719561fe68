using Briefings.Model;
using Briefings.Review.Facts;

namespace Briefings.Review.Claims;

/// <summary>Reads the prose of one side as passages.</summary>
internal sealed class PassageReader
{
    private readonly Site _site;
    private readonly Naming _naming;
    private readonly ILookup<string, Source> _byAddress;
    private readonly ILookup<string, Location> _unknown;

    /// <summary>Reads the documents of <paramref name="side"/>, which <paramref name="naming"/> names.</summary>
    public PassageReader(Side side, Naming naming)
    {
        (_site, _naming) = (side.Site, naming);
        _byAddress = _site
            .References.Sources.Values.Where(s => s.Address is not null)
            .OrderBy(s => s.Id, StringComparer.Ordinal)
            .ToLookup(s => s.Address!.Text, StringComparer.Ordinal);
        _unknown = side
            .Result.Found.Sorted(Severity.Error, d => d.Rule == LinkRules.UnknownSource)
            .Select(d => d.At)
            .ToLookup(at => at.File, StringComparer.Ordinal);
    }

    /// <summary>The passages of <paramref name="document"/>, its footnotes last.</summary>
    public IReadOnlyList<Passage> Of(Document document)
    {
        var notes = document.Body.Notes.Select(n => OfNote(n, document)).ToList();
        var cited = notes.ToDictionary(n => n.Note!, n => n.Own, StringComparer.Ordinal);
        var passages = Rows(Paragraph.Of(document.Body)).Select(r => OfText(r, document, cited)).Concat(notes).ToList();
        return Opened(passages, document.At.File);
    }

    // The cells of a row are one passage.
    private static IEnumerable<List<Paragraph>> Rows(IReadOnlyList<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; )
        {
            var start = i++;
            while (i < paragraphs.Count && IsSameRow(paragraphs[start], paragraphs[i]))
            {
                i++;
            }

            yield return [.. paragraphs.Take(i).Skip(start)];
        }
    }

    private static bool IsSameRow(Paragraph one, Paragraph other) =>
        one.Kind == BlockKind.TableCell && other.Kind == BlockKind.TableCell && one.Row == other.Row;

    private Passage OfText(
        List<Paragraph> parts,
        Document document,
        Dictionary<string, IReadOnlyList<Cited>> citedByNotes
    )
    {
        var fragments = parts.SelectMany(p => p.Fragments).ToList();
        var own = CitedIn(fragments, document);
        var notes = fragments.OfType<NoteReference>().Select(n => n.Label).Distinct().ToList();

        // An event's own evidence vouches for its text.
        var isVouchedFor = document is Event { Evidence.Count: > 0 };
        return new(TextOf(parts), own)
        {
            At = parts[0].Start,
            Notes = notes,
            Sources = [.. own.Concat(notes.SelectMany(n => citedByNotes.GetValueOrDefault(n) ?? [])).Distinct()],
            Asserts =
                !isVouchedFor
                && parts[0] is { Kind: BlockKind.Paragraph or BlockKind.ListItem } only
                && only.Claims.Any(),
        };
    }

    private Passage OfNote(Note note, Document document)
    {
        var parts = Paragraph.Of(note);
        return new(TextOf(parts), CitedIn(note.Fragments, document))
        {
            At = parts.Count > 0 ? parts[0].Start : document.At,
            Note = note.Label,
        };
    }

    private static string TextOf(IEnumerable<Paragraph> parts) =>
        string.Join(' ', parts.Select(p => Fields.TextOf(p.Fragments)).Where(t => t.Length > 0));

    private List<Cited> CitedIn(IEnumerable<Fragment> fragments, Document document)
    {
        var cited = new List<Cited>();
        foreach (var fragment in fragments)
        {
            if (fragment is Citation citation)
            {
                cited.AddRange(citation.Sources.Select(s => Of(s.Ref.Text, s.Locator)));
            }
            else if (fragment is LinkStart { Url: { } url })
            {
                cited.AddRange(Linked(url, document));
            }
        }

        return cited;
    }

    private IEnumerable<Cited> Linked(string url, Document document)
    {
        const string sources = "/sources/";
        if (url.StartsWith(sources, StringComparison.Ordinal))
        {
            var id = url[sources.Length..].Split('/', '#')[0];
            return _site.References.Sources.ContainsKey(id) ? [Of(id, null)] : [];
        }

        if (!url.StartsWith("http", StringComparison.Ordinal))
        {
            return [];
        }

        var own = _site.References.SourcesOf[document.Url];
        var source = _byAddress[url].OrderByDescending(own.Contains).FirstOrDefault();
        return [source is null ? new(url, null, null) : Of(source.Id, null)];
    }

    // The number of a source written inside a briefing follows its place in the list.
    private Cited Of(string id, string? locator) =>
        _site.References.Sources.GetValueOrDefault(id) is { IsInline: true } source
            ? new(source.Address?.Text ?? source.Title.Text, id, locator)
            : new(_naming.Id("source", id), id, locator);

    // An unknown source is dropped from what a passage cites: the finding tells where it is written.
    private List<Passage> Opened(List<Passage> passages, string file)
    {
        var open = _unknown[file]
            .Select(at => passages.Where(p => p.At <= at).MaxBy(p => p.At))
            .OfType<Passage>()
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return open.Count == 0 ? passages : [.. passages.Select(p => p with { IsOpen = open.Contains(p) })];
    }
}
