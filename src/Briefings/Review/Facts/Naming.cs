using System.Globalization;
using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>How one side names what it refers to, in terms of the new side where something was renamed.</summary>
/// <param name="site">The side.</param>
/// <param name="renamed">New ids by kind and old id; empty for the new side itself.</param>
/// <param name="gone">What is not there any more, by kind and id; empty for the new side itself.</param>
internal sealed class Naming(
    Site site,
    IReadOnlyDictionary<(string Kind, string Id), string> renamed,
    IReadOnlySet<(string Kind, string Id)> gone
)
{
    private readonly Dictionary<(string Kind, string Id), Document> _documents = site
        .Documents.Concat(site.References.Sources.Values)
        .DistinctBy(d => (d.Kind, d.Id))
        .ToDictionary(d => (d.Kind, d.Id));

    /// <summary>The site.</summary>
    public Site Site => site;

    /// <summary>The id under which the new side knows <paramref name="id"/>.</summary>
    public string Id(string kind, string id) => renamed.GetValueOrDefault((kind, id)) ?? id;

    /// <summary>
    /// <paramref name="id"/>, or null when what it names is gone: then nothing was edited where it is named.
    /// </summary>
    public string? Kept(string kind, string? id) => id is null || gone.Contains((kind, id)) ? null : id;

    /// <summary>The title of what has <paramref name="id"/>, or that text itself when nothing has.</summary>
    public string Title(string kind, string id) =>
        _documents.TryGetValue((kind, id), out var document) ? Title(document) : id;

    /// <summary>The title of <paramref name="document"/>, an untitled source by its publisher.</summary>
    public string Title(Document document) =>
        document is Source { IsUntitled: true } source
            ? $"untitled source of {Publisher(source.Publisher.Text)}"
            : document.Title.Text;

    /// <summary>The name of the publisher <paramref name="id"/>, or that text itself.</summary>
    public string Publisher(string id) => site.References.Publishers.GetValueOrDefault(id)?.Name.Text ?? id;

    /// <summary>The use of a source, in words.</summary>
    public string Read(Evidence evidence) =>
        Title("source", evidence.Ref.Text)
        + (evidence.Locator is { } locator ? $", {locator.Text}" : "")
        + (
            evidence.Credibility is { } grade
                ? string.Create(CultureInfo.InvariantCulture, $", credibility {grade}")
                : ""
        )
        + (evidence.Stance == Stance.Disputes ? ", disputes it" : "")
        + (evidence.Quote is { } quote ? $", “{quote.Text}”" : "");

    /// <summary>What makes two uses of a source the same.</summary>
    public string Key(Evidence evidence) =>
        string.Join(
            '\t',
            Id("source", evidence.Ref.Text),
            evidence.Locator,
            evidence.Credibility?.ToString(CultureInfo.InvariantCulture),
            evidence.Stance == Stance.Disputes ? "disputes" : "",
            evidence.Quote
        );
}
