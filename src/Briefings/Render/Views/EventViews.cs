using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of an event.</summary>
internal static class EventViews
{
    /// <summary>An event in a list or timeline.</summary>
    public static View Card(Event happening, Site site) =>
        new("event")
        {
            ["title"] = happening.Title.Text,
            ["url"] = happening.Url,
            ["date"] = happening.Date.ToString(),
            ["end"] = happening.End?.ToString(),
            ["type"] = Words.Label(happening.Type),
            ["place"] = happening.Place is { } place ? DocumentViews.Place(place, site) : null,
            ["verification"] = happening.Verification is { } v
                ? Words.Label(Vocabularies.Verification.WordFor(v))
                : null,
            ["tolls"] = Tolls(happening),
        };

    /// <summary>An event in an actor's timeline, with the actor's part in it.</summary>
    public static View For(Event happening, Actor actor, Site site)
    {
        var view = Card(happening, site);
        var roles = happening
            .Participants.Where(p => p.Actor.Text == actor.Id && p.Role is not null)
            .Select(p => Role(p.Role))
            .Concat(happening.ClaimedBy.Where(c => c.Actor?.Text == actor.Id).Select(_ => "claimed it"));
        view["role"] = string.Join(", ", roles.Distinct());
        return view;
    }

    /// <summary>An event's own page.</summary>
    public static View Page(Event happening, Library library)
    {
        var site = library.Site;
        var sources = new PageSources(site, happening);
        var view = Card(happening, site);
        view["body"] = sources.Bodies.Of(happening.Body);
        view["notes"] = sources.Bodies.Notes(happening.Body);
        view["outside"] = DocumentViews.Outside([happening.Body]);
        view["participants"] = Views(
            happening.Participants,
            p => With(DocumentViews.ActorOrName(p.Actor.Text, null, site), ("role", Role(p.Role)))
        );
        view["claimed_by"] = Views(
            happening.ClaimedBy,
            c =>
                With(
                    DocumentViews.ActorOrName(c.Actor?.Text, c.Name?.Text, site),
                    ("date", c.Date?.ToString()),
                    ("evidence", SourceViews.Evidence(c.Evidence, sources))
                )
        );
        view["tallies"] = Views(happening.Tallies, t => Tally(t, sources));
        view["evidence"] = SourceViews.Evidence(happening.Evidence, sources);
        view["briefings"] = Views(site.References.BriefingsOnEvent[happening.Id], library.CardOf);
        view["sources"] = SourceViews.CardsOf(sources);
        view["independent_sources"] = SourceViews.Independent(sources);
        return view;
    }

    // The range over all counts of one kind, as the sources gave them at different times: "60–145 killed".
    private static string[] Tolls(Event happening) =>
        [
            .. happening
                .Tallies.GroupBy(t => t.Kind)
                .OrderBy(g => g.Key)
                .Select(g =>
                    $"{Words.Range(g.Min(t => t.Count), g.Max(t => t.Count))} {Vocabularies.TallyKind.WordFor(g.Key)}"
                ),
        ];

    private static View Tally(Tally tally, PageSources sources) =>
        new("tally")
        {
            ["count"] = Words.Count(tally.Count),
            ["kind"] = Vocabularies.TallyKind.WordFor(tally.Kind),
            ["of"] = tally.Of?.Text,
            ["date"] = tally.Date?.ToString(),
            ["note"] = tally.Note?.Text,
            ["evidence"] = SourceViews.Evidence(tally.Evidence, sources),
        };

    private static string? Role(EventRole? role) =>
        role is { } r ? Words.Label(Vocabularies.EventRole.WordFor(r)) : null;

    private static View With(View view, params (string Name, object? Value)[] more)
    {
        foreach (var (name, value) in more)
        {
            view[name] = value;
        }

        return view;
    }

    private static View[] Views<T>(IEnumerable<T> entries, Func<T, View> view) => [.. entries.Select(view)];
}
