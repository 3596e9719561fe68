using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of an actor's facts: each with on whose word, values that disagree side by side.</summary>
internal static class FactViews
{
    /// <summary>The fact box: label and values, empty ones left out.</summary>
    public static View[] Of(Actor actor, PageSources sources)
    {
        var facts = new List<View>();
        Add("Kind", [Value(DocumentViews.KindLabel(actor), null)]);
        Add("Status", Claims(actor.Status, s => Words.Label(Vocabularies.ActorStatus.WordFor(s)), sources));
        Add("Founded", Claims(actor.Founded, Words.Date, sources));
        Add("Dissolved", Claims(actor.Dissolved, Words.Date, sources));
        Add("Headquarters", Claims(actor.Headquarters, sources));
        Add("Areas", Claims(actor.Areas, sources), areListed: true);
        Add("Ideology", Claims(actor.Ideology, w => w.Text, sources), areListed: true);
        Add("Goals", Claims(actor.Goals, w => w.Text, sources), areListed: true);
        return [.. facts];

        void Add(string label, IReadOnlyList<View> values, bool areListed = false)
        {
            if (values.Count > 0)
            {
                facts.Add(
                    new("fact")
                    {
                        ["label"] = label,
                        ["values"] = values,
                        ["disagree"] = !areListed && values.Count > 1,
                    }
                );
            }
        }
    }

    /// <summary>Identifiers elsewhere, with the address of the record where there is a fixed one.</summary>
    public static View[] Identifiers(Actor actor) =>
        [
            .. actor.Identifiers.Select(i => new View("identifier")
            {
                ["scheme"] = i.Scheme switch
                {
                    "wikidata" => "Wikidata",
                    "mitre" => "MITRE ATT&CK",
                    "misp" => "MISP",
                    "un" => "United Nations list",
                    _ => i.Scheme.ToUpperInvariant(),
                },
                ["value"] = i.Value.Text,
                ["address"] = i.Scheme switch
                {
                    "wikidata" => "https://www.wikidata.org/wiki/" + Uri.EscapeDataString(i.Value.Text),
                    "mitre" => "https://attack.mitre.org/groups/" + Uri.EscapeDataString(i.Value.Text),
                    _ => null,
                },
            }),
        ];

    /// <summary>
    /// Leaders or founders: one entry for each person and role, with what each source says of its time.
    /// </summary>
    public static View[] Leaders(IReadOnlyList<Leader> leaders, PageSources sources) =>
        [
            .. leaders
                .GroupBy(l => (Person: l.Actor?.Text ?? l.Name?.Text, Role: l.Role?.Text))
                .Select(g => new View("leader")
                {
                    ["person"] = DocumentViews.ActorOrName(g.First().Actor?.Text, g.First().Name?.Text, sources.Site),
                    ["role"] = g.Key.Role,
                    ["disagree"] = g.Select(l => (l.From, l.To)).Distinct().Count() > 1,
                    ["terms"] = (View[])[.. g.Select(l => Term(l, sources))],
                }),
        ];

    private static View Term(Leader leader, PageSources sources) =>
        new("term")
        {
            ["period"] = Words.Period(leader.From, leader.To),
            ["from"] = leader.From?.ToString(),
            ["to"] = leader.To?.ToString(),
            ["note"] = leader.Note?.Text,
            ["evidence"] = SourceViews.Evidence(leader.Evidence, sources),
        };

    /// <summary>The estimates of size, oldest first, undated ones last.</summary>
    public static View[] Sizes(Actor actor, PageSources sources)
    {
        var most = actor.Sizes.Select(s => s.Max ?? s.Min ?? 0).DefaultIfEmpty(0).Max();
        return
        [
            .. actor
                .Sizes.OrderBy(s => s.AsOf is null)
                .ThenBy(s => s.AsOf)
                .Select(s => new View("size")
                {
                    ["range"] = Words.Range(s.Min, s.Max),
                    ["min"] = s.Min,
                    ["max"] = s.Max,
                    ["most"] = most,
                    ["as_of"] = s.AsOf?.ToString(),
                    ["note"] = s.Note?.Text,
                    ["evidence"] = SourceViews.Evidence(s.Evidence, sources),
                }),
        ];
    }

    /// <summary>A listing by a state or body.</summary>
    public static View Designation(Designation designation, PageSources sources) =>
        new("designation")
        {
            ["by"] = designation.By.Text,
            ["list"] = designation.List?.Text,
            ["date"] = designation.Date.ToString(),
            ["until"] = designation.Until?.ToString(),
            ["note"] = designation.Note?.Text,
            ["evidence"] = SourceViews.Evidence(designation.Evidence, sources),
        };

    private static View[] Claims<T>(IReadOnlyList<Claim<T>> claims, Func<T, string> text, PageSources sources) =>
        [.. claims.Select(c => Value(text(c.Value), null, c.Note, SourceViews.Evidence(c.Evidence, sources)))];

    private static View[] Claims(IReadOnlyList<Claim<Written>> places, PageSources sources) =>
        [
            .. places.Select(c =>
            {
                var place = sources.Site.References.Places.GetValueOrDefault(c.Value.Text);
                return Value(
                    place?.Title.Text ?? c.Value.Text,
                    place?.Url,
                    c.Note,
                    SourceViews.Evidence(c.Evidence, sources)
                );
            }),
        ];

    private static View Value(string text, string? url, Written? note = null, IReadOnlyList<View>? evidence = null) =>
        new("value")
        {
            ["text"] = text,
            ["url"] = url,
            ["note"] = note?.Text,
            ["evidence"] = evidence ?? [],
        };
}
