using Briefings.Model;
using Briefings.Render.Views;

namespace Briefings.Render.Explore;

/// <summary>The facts of two actors, fact by fact.</summary>
internal static class ComparisonRows
{
    /// <summary>The rows, those that neither has left out.</summary>
    public static IReadOnlyList<ComparisonRow> Of(Actor one, Actor other, Site site)
    {
        (string Label, Func<Actor, IEnumerable<ComparisonCell>> Cells)[] facts =
        [
            ("Kind", actor => [new(DocumentViews.KindLabel(actor))]),
            ("Status", actor => actor.Status.Select(c => Cell(Words.Label(Vocabularies.ActorStatus.WordFor(c.Value))))),
            ("Founded", actor => actor.Founded.Select(c => Cell(Words.Date(c.Value)))),
            ("Dissolved", actor => actor.Dissolved.Select(c => Cell(Words.Date(c.Value)))),
            ("Leaders", actor => actor.Leaders.Select(leader => Person(leader, site))),
            ("Size", actor => actor.Sizes.Select(Size)),
            ("Ideology", actor => actor.Ideology.Select(c => Cell(c.Value.Text))),
            ("Goals", actor => actor.Goals.Select(c => Cell(c.Value.Text))),
            ("Headquarters", actor => actor.Headquarters.Select(c => At(c.Value, site))),
            ("Areas", actor => actor.Areas.Select(c => At(c.Value, site))),
            ("Designations", actor => actor.Designations.Select(Listing)),
        ];
        return
        [
            .. facts
                .Select(fact => new ComparisonRow(fact.Label, [.. fact.Cells(one)], [.. fact.Cells(other)]))
                .Where(row => row.First.Count + row.Second.Count > 0),
        ];
    }

    private static ComparisonCell Cell(string text) => new(text);

    private static ComparisonCell At(Written place, Site site) =>
        site.References.Places.TryGetValue(place.Text, out var known)
            ? new(known.Title.Text) { Url = known.Url }
            : new(place.Text);

    private static ComparisonCell Person(Leader leader, Site site)
    {
        var actor = leader.Actor is { } id ? site.References.Actors.GetValueOrDefault(id.Text) : null;
        var name = actor?.Title.Text ?? leader.Name?.Text ?? leader.Actor?.Text ?? "unknown";
        var period = Words.Period(leader.From, leader.To);
        return new(period.Length == 0 ? name : $"{name}, {period}") { Key = name, Url = actor?.Url };
    }

    private static ComparisonCell Size(Size size) =>
        new($"{Words.Range(size.Min, size.Max)}{(size.AsOf is { } date ? $" ({Words.Date(date)})" : "")}");

    private static ComparisonCell Listing(Designation designation)
    {
        var list = designation.List is { } name ? $"{designation.By.Text}, {name.Text}" : designation.By.Text;
        var period = designation.Until is { } until
            ? Words.Period(designation.Date, until)
            : Words.Date(designation.Date);
        return new($"{list}, {period}") { Key = list };
    }
}
