using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of sources, publishers and evidence.</summary>
internal static class SourceViews
{
    /// <summary>What the letters A to F say of a publisher (Admiralty code).</summary>
    public static IReadOnlyList<string> Reliabilities { get; } =
    [
        "completely reliable",
        "usually reliable",
        "fairly reliable",
        "not usually reliable",
        "unreliable",
        "reliability cannot be judged",
    ];

    private static readonly string[] Credibilities =
    [
        "confirmed by other sources",
        "probably true",
        "possibly true",
        "doubtful",
        "improbable",
        "truth cannot be judged",
    ];

    /// <summary>The numbered sources of a page, as cards.</summary>
    public static View[] CardsOf(PageSources sources) =>
        [.. sources.All.Select((source, i) => Card(source, i + 1, sources.Site))];

    /// <summary>
    /// How many of a page's sources do not rest on each other (ICD 206): what relays another counts with it.
    /// </summary>
    public static int Independent(PageSources sources) =>
        sources
            .All.Select(source => sources.Site.References.OriginOf(source).Id)
            .Distinct(StringComparer.Ordinal)
            .Count();

    /// <summary>A source with its publisher's grade.</summary>
    public static View Card(Source source, int number, Site site)
    {
        var publisher = site.References.Publishers.GetValueOrDefault(source.Publisher.Text);
        var grade = publisher?.Reliability;
        return new("source")
        {
            ["id"] = source.Id,
            ["number"] = number,
            ["url"] = source.IsInline ? null : source.Url,
            ["title"] = source.IsUntitled ? null : source.Title.Text,
            ["publisher"] = publisher?.Name.Text ?? source.Publisher.Text,
            ["publisher_id"] = publisher?.Id,
            ["authors"] = Texts(source.Authors),
            ["issued"] = source.Issued?.ToString(),
            ["accessed"] = source.Accessed?.ToString(),
            ["address"] = source.Address?.Text,
            ["archive"] = source.ArchiveAddress?.Text,
            ["lang"] = source.Lang?.Text,
            ["kind"] = source.SourceKind is { } kind ? Words.Label(kind) : null,
            ["reliability"] = grade?.ToString(),
            ["reliability_words"] = grade is { } g ? Reliabilities[g - 'A'] : null,
            ["credibility"] = source.Credibility,
            ["credibility_words"] = CredibilityWords(source.Credibility),
            ["derivative_of"] =
                source.DerivativeOf is { } root && site.References.Sources.GetValueOrDefault(root.Text) is { } original
                    ? Link(original)
                    : null,
        };
    }

    /// <summary>How many entries the longest list on a source's page has.</summary>
    public static int Longest(Source source, CrossReferences references) =>
        source.IsInline ? 0 : references.UsesOfSource.Count(source.Id);

    /// <summary>One of a source's pages.</summary>
    public static View Page(Source source, Library library, Paging paging)
    {
        var site = library.Site;
        var card = Card(source, 0, site);
        var publisher = site.References.Publishers.GetValueOrDefault(source.Publisher.Text);
        card["publisher_note"] = publisher?.Note?.Text;
        card["uses"] = Views(paging.Of(site.References.UsesOfSource[source.Id]), d => DocumentViews.Link(d));
        card["derivatives"] = Views(library.Relaying(source), Link);
        paging.AddTo(card, source.Url, Longest(source, site.References));
        return card;
    }

    /// <summary>
    /// Evidence as it stands behind a fact: numbers of the page's sources, with what each grade says.
    /// </summary>
    public static View[] Evidence(IReadOnlyList<Evidence> evidence, PageSources sources) =>
        [
            .. from one in evidence
            let source = sources.Site.References.Sources.GetValueOrDefault(one.Ref.Text)
            where source is not null
            let credibility = one.Credibility ?? source.Credibility
            select new View("evidence")
            {
                ["number"] = sources.NumberOf(source.Id),
                ["title"] = source.IsUntitled ? PublisherName(source, sources.Site) : source.Title.Text,
                ["publisher"] = PublisherName(source, sources.Site),
                ["reliability"] = sources
                    .Site.References.Publishers.GetValueOrDefault(source.Publisher.Text)
                    ?.Reliability?.ToString(),
                ["credibility"] = credibility,
                ["credibility_words"] = CredibilityWords(credibility),
                ["disputes"] = one.Stance == Stance.Disputes,
                ["quote"] = one.Quote?.Text,
                ["locator"] = one.Locator?.Text,
            },
        ];

    /// <summary>The name of a source's publisher.</summary>
    public static string PublisherName(Source source, Site site) =>
        site.References.Publishers.GetValueOrDefault(source.Publisher.Text)?.Name.Text ?? source.Publisher.Text;

    private static View Link(Source source) => DocumentViews.Link(source);

    private static string? CredibilityWords(int? credibility) => credibility is { } c ? Credibilities[c - 1] : null;

    private static string[] Texts(IReadOnlyList<Written> texts) => [.. texts.Select(t => t.Text)];

    private static View[] Views<T>(IEnumerable<T> entries, Func<T, View> view) => [.. entries.Select(view)];
}
