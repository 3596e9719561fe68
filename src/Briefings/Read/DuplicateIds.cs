using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Model.Text;

namespace Briefings.Read;

/// <summary>Finds two documents that claim one id, counting capitals, accents and hyphens as alike.</summary>
internal static class DuplicateIds
{
    /// <summary>Reports the later of each two.</summary>
    public static void Report(Model.Documents documents, Diagnostics found)
    {
        Report(documents.Briefings, "briefing", found);
        Report(documents.Actors, "actor", found);
        Report(documents.Events, "event", found);
        Report(documents.Pages, "page", found);
        var inline = documents.Briefings.SelectMany(b => PackedSources.IdsOf(b.InlineSources));
        Report(
            documents.Sources.Select(s => (s.Id, s.At)).Concat(inline.Select(id => (id.Text, id.At))),
            "source",
            found
        );
        Report(documents.Places, "place", found);
        Report(documents.Topics, "topic", found);
        Report(documents.Glossary, "glossary term", found);
        Report(documents.Publishers.Select(p => (p.Id, p.At)), "publisher", found);
    }

    private static void Report(IEnumerable<Document> documents, string what, Diagnostics found) =>
        Report(documents.Select(document => (document.Id, document.At)), what, found);

    private static void Report(IEnumerable<(string Id, Location At)> claims, string what, Diagnostics found)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, at) in claims)
        {
            // What is no id has its message already.
            if (!Slug.IsId(id) || taken.Add(Slug.Key(id)))
            {
                continue;
            }

            var (otherId, other) = claims.First(one => Slug.IsId(one.Id) && Slug.Key(one.Id) == Slug.Key(id));
            var place =
                other.File == at.File ? $"line {other.Line}"
                : other.Line <= 1 ? other.File
                : $"{other.File}:{other.Line}";
            found.Add(
                ReadRules.DuplicateId,
                at,
                $"another {what} has the id '{otherId}' already: {place}",
                "rename one of them"
            );
        }
    }
}
