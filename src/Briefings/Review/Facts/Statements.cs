using System.Globalization;
using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>What documents state, as comparable facts.</summary>
internal static class Statements
{
    /// <summary>What <paramref name="document"/> states in its own file, prose aside.</summary>
    public static IReadOnlyList<Statement> Of(Document document, Naming naming) =>
        document switch
        {
            Briefing briefing => [.. BriefingStatements.Of(briefing, naming)],
            Actor actor => [.. ActorStatements.Of(actor, naming)],
            Event happening => [EventStatements.Of(happening, naming)],
            Source source => [SourceStatements.Of(source, naming)],
            Place place => [.. OfPlace(place)],
            Topic topic => [.. OfTopic(topic, naming)],
            GlossaryTerm term => [.. OfTerm(term)],
            _ => [Fields.One("title", document.Title.Text)],
        };

    private static IEnumerable<Statement> OfPlace(Place place) =>
        [
            Fields.One("name", place.Title.Text),
            .. Fields.Maybe("country", place.Country?.Text),
            .. Fields.Maybe("region", place.Region?.Text),
            .. Fields.Maybe("position", Position(place)),
            .. place.Aliases.Select(a => new Statement(FactKind.Alias, "alias\n" + a.Text, a.Text, [])),
        ];

    private static string? Position(Place place) =>
        place is { Latitude: { } north, Longitude: { } east }
            ? string.Create(CultureInfo.InvariantCulture, $"{north}, {east}")
            : null;

    private static IEnumerable<Statement> OfTopic(Topic topic, Naming naming) =>
        [
            Fields.One("label", topic.Title.Text),
            .. Fields.Ids("broader", "topic", topic.Broader is { } broader ? [broader] : [], naming),
            .. topic.Synonyms.Select(s => new Statement(FactKind.Alias, "alias\n" + s.Text, s.Text, [])),
        ];

    private static IEnumerable<Statement> OfTerm(GlossaryTerm term) =>
        [
            Fields.One("term", term.Title.Text),
            Fields.One("expansion", term.Expansion.Text),
            .. Fields.Maybe("definition", term.Definition?.Text),
        ];
}
