using Briefings.Model;
using Briefings.Render.Maps;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of a briefing.</summary>
internal static class BriefingViews
{
    private const int WordsPerMinute = 230;

    /// <summary>A briefing in a list.</summary>
    public static View Card(Briefing briefing, Library library) =>
        new("briefing")
        {
            ["title"] = briefing.Title.Text,
            ["url"] = briefing.Url,
            ["date"] = DocumentViews.Iso(briefing.Date),
            ["summary"] = briefing.Summary?.Text,
            ["tlp"] = Vocabularies.Tlp.WordFor(library.Site.TlpOf(briefing)),
            ["withdrawn"] = briefing.Status == BriefingStatus.Withdrawn,
            ["draft"] = briefing.Status is BriefingStatus.Draft or BriefingStatus.Review,
            ["topics"] = Topics(briefing, library),
            ["actors"] = library.LinksTo(library.Site.References.ActorsIn[briefing.Id].Take(6)),
            ["lang"] = briefing.Lang?.Text,
            ["dir"] = briefing.Lang is { } lang ? Direction.OfLanguage(lang.Text) : null,
        };

    /// <summary>A briefing's own page.</summary>
    public static View Page(Briefing briefing, Library library, Exports exports)
    {
        var site = library.Site;
        var sources = new PageSources(site, briefing);
        var places = briefing
            .Places.Select(p => site.References.Places.GetValueOrDefault(p.Text))
            .OfType<Place>()
            .ToList();
        var view = Card(briefing, library);
        view["authors"] = Authors(briefing);
        view["data_cutoff"] = briefing.DataCutoff?.ToString();
        view["reading_minutes"] = ReadingMinutes(briefing);
        view["takeaways"] = (Html[])[.. briefing.KeyTakeaways.Select(sources.Bodies.Of)];
        view["judgements"] = (View[])[.. briefing.Judgements.Select(j => Judgement(j, sources))];
        view["body"] = sources.Bodies.Of(briefing.Body);
        view["notes"] = sources.Bodies.Notes(briefing.Body);
        view["contents"] = Contents(briefing.Body);
        view["actors"] = Actors(briefing, library);
        view["places"] = DocumentViews.Links(places);
        view["map"] = RegionMap.Svg(
            places,
            p => RelativeUrl.Of(briefing.Url, p.Url),
            $"Places in {briefing.Title.Text}"
        )
            is { } svg
            ? new Html(svg)
            : null;
        view["events"] = (View[])
            [
                .. briefing
                    .Events.Select(e => site.References.Events.GetValueOrDefault(e.Text))
                    .OfType<Event>()
                    .Select(e => EventViews.Card(e, site)),
            ];
        view["sources"] = SourceViews.CardsOf(sources);
        view["independent_sources"] = SourceViews.Independent(sources);
        view["revisions"] = (View[])[.. briefing.Revisions.OrderByDescending(r => r.Date).Select(Revision)];
        view["citations"] = (View[])[.. exports.Citations(briefing).Select(Citation)];
        view["translations"] = DocumentViews.Links(library.Translations(briefing));
        view["share"] = ShareLinks.Of(briefing, site);
        view["outside"] = Outside(briefing);
        view["newer"] = library.Neighbour(briefing, -1) is { } newer ? DocumentViews.Link(newer) : null;
        view["older"] = library.Neighbour(briefing, 1) is { } older ? DocumentViews.Link(older) : null;
        view["related"] = (View[])[.. library.Related(briefing, 3).Select(library.CardOf)];
        return view;
    }

    private static View Judgement(Judgement judgement, PageSources sources)
    {
        var step = judgement.Likelihood is { } term
            ? Likelihood.Find(sources.Site.Config.LikelihoodScale, term.Text)
            : null;
        return new("judgement")
        {
            ["text"] = sources.Bodies.Of(judgement.Text),
            ["likelihood"] = judgement.Likelihood?.Text,
            ["from_percent"] = step?.FromPercent,
            ["to_percent"] = step?.ToPercent,
            ["scale"] = step is null ? [] : Scale(step, sources.Site),
            ["confidence"] = judgement.Confidence is { } c ? Vocabularies.Confidence.WordFor(c) : null,
            ["basis"] = judgement.Basis?.Text,
            ["by"] = judgement.By?.Text,
            ["outcome"] = judgement.Outcome?.Text,
            ["evidence"] = SourceViews.Evidence(judgement.Evidence, sources),
        };
    }

    /// <summary>The headings of a body, as a table of contents.</summary>
    public static View[] Contents(Body body) =>
        [
            .. body
                .Headings.Where(h => h.Level <= 3)
                .Select(h => new View("heading")
                {
                    ["id"] = h.Id,
                    ["text"] = h.Text,
                    ["level"] = h.Level,
                }),
        ];

    /// <summary>The topics of a briefing, as links.</summary>
    public static View[] Topics(Briefing briefing, Library library) =>
        library.LinksTo(
            briefing.Topics.Select(t => library.Site.References.Topics.GetValueOrDefault(t.Text)).OfType<Topic>()
        );

    private static View[] Actors(Briefing briefing, Library library) =>
        [
            .. library
                .Site.References.ActorsIn[briefing.Id]
                .Select(a => new View("actor")
                {
                    ["name"] = a.Title.Text,
                    ["url"] = a.Url,
                    ["kind"] = DocumentViews.KindLabel(a),
                    ["mentions"] = library.Mentions(a, briefing.Url),
                }),
        ];

    private static View[] Authors(Briefing briefing) =>
        [.. briefing.Authors.Select(a => new View("author") { ["name"] = a.Name.Text, ["orcid"] = a.Orcid?.Text })];

    private static View Revision(Revision revision) =>
        new("revision")
        {
            ["date"] = DocumentViews.Iso(revision.Date),
            ["kind"] = Words.Label(Vocabularies.RevisionKind.WordFor(revision.Kind)),
            ["note"] = revision.Note.Text,
        };

    private static View Citation(CitationText citation) =>
        new("citation")
        {
            ["format"] = citation.Format,
            ["file_name"] = citation.FileName,
            ["text"] = citation.Text,
        };

    private static int ReadingMinutes(Briefing briefing)
    {
        var words = briefing.Body.Fragments.Sum(fragment => WordCount.Of(Body.TextOf(fragment)));
        return Math.Max(1, (words + WordsPerMinute / 2) / WordsPerMinute);
    }

    // The whole scale, 400 by 30, so that a reader sees where the term stands on it.
    private static View[] Scale(Likelihood step, Site site) =>
        [
            .. Likelihood
                .Of(site.Config.LikelihoodScale)
                .Select(s => new View("step")
                {
                    ["term"] = s.Terms[0],
                    ["x"] = s.FromPercent * 4 + 1,
                    ["width"] = (s.ToPercent - s.FromPercent) * 4 - 2,
                    ["y"] = ReferenceEquals(s, step) ? 2 : 6,
                    ["height"] = ReferenceEquals(s, step) ? 14 : 6,
                    ["is_chosen"] = ReferenceEquals(s, step),
                }),
        ];

    private static string[] Outside(Briefing briefing) =>
        DocumentViews.Outside([.. briefing.KeyTakeaways, .. briefing.Judgements.Select(j => j.Text), briefing.Body]);
}
