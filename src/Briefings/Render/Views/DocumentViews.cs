using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of any document: a link with a few words.</summary>
internal static class DocumentViews
{
    /// <summary>A link to a document's page.</summary>
    public static View Link(Document document) =>
        new("link")
        {
            ["title"] = document is Source { IsUntitled: true } ? document.Id : document.Title.Text,
            ["url"] = document is Source { IsInline: true } ? null : document.Url,
            ["kind"] = document.Kind,
            ["kind_label"] = KindLabel(document),
            ["lang"] = (document as Briefing)?.Lang?.Text,
            ["date"] = document switch
            {
                Briefing briefing => Iso(briefing.Date),
                Event happening => happening.Date.ToString(),
                _ => null,
            },
        };

    /// <summary>Links to documents.</summary>
    public static View[] Links(IEnumerable<Document> documents) => [.. documents.Select(Link)];

    /// <summary>What a document is, in a word.</summary>
    public static string KindLabel(Document document) =>
        document switch
        {
            Actor actor => Words.Label(Vocabularies.ActorKind.WordFor(actor.ActorKind)),
            Event happening => Words.Label(happening.Type),
            _ => Words.Label(document.Kind),
        };

    /// <summary>The place that a field names: a link when it has a page, else its text alone.</summary>
    public static View Place(Written place, Site site) =>
        site.References.Places.TryGetValue(place.Text, out var document)
            ? new("link") { ["title"] = document.Title.Text, ["url"] = document.Url }
            : new("link") { ["title"] = place.Text, ["url"] = null };

    /// <summary>The actor with <paramref name="id"/>, else <paramref name="name"/> alone.</summary>
    public static View ActorOrName(string? id, string? name, Site site) =>
        id is not null && site.References.Actors.TryGetValue(id, out var actor)
            ? new("link") { ["title"] = actor.Title.Text, ["url"] = actor.Url }
            : new("link") { ["title"] = name ?? id ?? "unknown", ["url"] = null };

    /// <summary>
    /// The addresses behind the links of <paramref name="bodies"/> and their notes, in the order of the page: on paper
    /// they stand at its end.
    /// </summary>
    public static string[] Outside(IReadOnlyList<Body> bodies) =>
        [
            .. bodies.SelectMany(b => Outside(b.Fragments)),
            .. bodies.SelectMany(b => b.Notes.SelectMany(n => Outside(n.Fragments))),
        ];

    private static List<string> Outside(IReadOnlyList<Fragment> fragments)
    {
        var addresses = new List<string>();
        for (var i = 0; i < fragments.Count; i++)
        {
            if (fragments[i] is LinkStart { Url: { } url } && BodyHtml.IsOutside(url))
            {
                addresses.Add(url);
            }
        }

        return addresses;
    }

    /// <summary>ISO 8601.</summary>
    public static string Iso(DateOnly day) => new PartialDate(day.Year, day.Month, day.Day, false).ToIso();
}
