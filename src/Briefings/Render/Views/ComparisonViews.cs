using Briefings.Model;
using Briefings.Render.Explore;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of two actors side by side.</summary>
internal static class ComparisonViews
{
    /// <summary>One page of the list of prepared pairs.</summary>
    public static View Index(ListPage<Pair> list)
    {
        var view = ListViews.Page("comparisons", list.Url, list.Number, list.Pages, list.Total, []);
        view["title"] = "Compare two actors";
        view["pairs"] = (View[])[.. list.Entries.Select(Entry)];
        return view;
    }

    /// <summary>The page of a pair.</summary>
    public static View Page(Pair pair, Site site)
    {
        var (one, other) = (pair.First, pair.Second);
        var ties = site.References.RelationshipsOf[one.Id].Where(end => end.Other.Id == other.Id);
        var events = site.References.EventsOf[other.Id].Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return new("comparison")
        {
            ["first"] = DocumentViews.Link(one),
            ["second"] = DocumentViews.Link(other),
            ["are_confused"] =
                one.NotToConfuse.Any(n => n.Text == other.Id) || other.NotToConfuse.Any(n => n.Text == one.Id),
            ["rows"] = (View[])[.. ComparisonRows.Of(one, other, site).Select(row => Row(row, one, other))],
            ["ties"] = (View[])[.. ties.Select(end => Tie(end, one, other))],
            ["shared"] = (View[])[.. Shared(one, other, site)],
            ["events"] = (View[])
                [
                    .. site
                        .References.EventsOf[one.Id]
                        .Where(happening => events.Contains(happening.Id))
                        .Select(happening => EventViews.Card(happening, site)),
                ],
            ["briefings"] = DocumentViews.Links(
                site.References.BriefingsOnActor[one.Id]
                    .Intersect(
                        site.References.BriefingsOnActor[other.Id],
                        (IEqualityComparer<Briefing>)ReferenceEqualityComparer.Instance
                    )
            ),
        };
    }

    private static View Entry(Pair pair) =>
        new("pair")
        {
            ["first"] = pair.First.Title.Text,
            ["second"] = pair.Second.Title.Text,
            ["url"] = pair.Url,
        };

    private static View Row(ComparisonRow row, Actor one, Actor other) =>
        new("row")
        {
            ["label"] = row.Label,
            ["first"] = Cells(row.First),
            ["second"] = Cells(row.Second),
            ["verdict"] = row.Verdict(one.Title.Text, other.Title.Text),
            ["is_same"] = row.IsSame,
        };

    private static View[] Cells(IReadOnlyList<ComparisonCell> cells) =>
        [.. cells.Select(cell => new View("cell") { ["text"] = cell.Text, ["url"] = cell.Url })];

    private static View Tie(RelationshipEnd end, Actor one, Actor other) =>
        new("tie")
        {
            ["text"] = end.IsInverse
                ? $"{other.Title.Text} {end.Relationship.Type.Label} {one.Title.Text}"
                : $"{one.Title.Text} {end.Relationship.Type.Label} {other.Title.Text}",
            ["tone"] = Explore.Network.NetworkSvg.Word(end.Relationship.Type.Tone),
            ["period"] = Words.Period(end.Relationship.From, end.Relationship.To),
            ["status"] = end.Relationship.Status is { } s ? Vocabularies.RelationshipStatus.WordFor(s) : null,
        };

    // Actors to which both are related, each with how.
    private static IEnumerable<View> Shared(Actor one, Actor other, Site site)
    {
        var others = site.References.RelationshipsOf[other.Id].ToLookup(end => end.Other.Id, StringComparer.Ordinal);
        return site
            .References.RelationshipsOf[one.Id]
            .Where(end => end.Other.Id != one.Id && end.Other.Id != other.Id && others.Contains(end.Other.Id))
            .GroupBy(end => end.Other.Id, StringComparer.Ordinal)
            .Select(ends => new View("shared")
            {
                ["name"] = ends.First().Other.Title.Text,
                ["url"] = ends.First().Other.Url,
                ["first"] = Labels(ends),
                ["second"] = Labels(others[ends.Key]),
            });
    }

    private static string Labels(IEnumerable<RelationshipEnd> ends) =>
        string.Join("; ", ends.Select(end => Words.Label(end.Label)).Distinct(StringComparer.Ordinal));
}
