using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of lists: the indexes, the home page, the names.</summary>
internal static class ListViews
{
    private const int OnHomePage = 12;

    /// <summary>One page of a long list.</summary>
    /// <param name="kind">The name under which the layout sees it: <c>briefings</c>.</param>
    /// <param name="url">The address of the list's first page.</param>
    /// <param name="number">Which page, from 1.</param>
    /// <param name="pages">How many pages there are.</param>
    /// <param name="total">How many entries there are.</param>
    /// <param name="entries">This page's entries.</param>
    public static View Page(string kind, string url, int number, int pages, int total, IReadOnlyList<View> entries)
    {
        var view = new View(kind)
        {
            ["title"] = SiteViews.TitleOf(url),
            ["entries"] = entries,
            ["total"] = total,
        };
        AddPages(view, url, number, pages);
        return view;
    }

    /// <summary>Adds the way to the pages before and after one of <paramref name="pages"/>.</summary>
    public static void AddPages(View view, string url, int number, int pages)
    {
        view["number"] = number;
        view["pages"] = pages;
        view["previous"] = number > 1 ? UrlOf(url, number - 1) : null;
        view["next"] = number < pages ? UrlOf(url, number + 1) : null;
        view["numbers"] = (View[])
            [
                .. Enumerable
                    .Range(1, pages)
                    .Where(i => i == 1 || i == pages || Math.Abs(i - number) <= 2)
                    .Select(i => new View("number")
                    {
                        ["number"] = i,
                        ["url"] = UrlOf(url, i),
                        ["is_current"] = i == number,
                        ["is_after_gap"] = i == pages && number < pages - 3,
                        ["is_before_gap"] = i == 1 && number > 4,
                    }),
            ];
    }

    /// <summary>The address of a list's page.</summary>
    public static string UrlOf(string url, int number) =>
        number == 1 ? url : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{url}page/{number}/");

    /// <summary>The home page.</summary>
    public static View Home(Library library)
    {
        var site = library.Site;
        return new("home")
        {
            ["briefings"] = (View[])[.. site.Briefings.Take(OnHomePage).Select(library.CardOf)],
            ["briefing_count"] = site.Briefings.Count,
            ["actors"] = (View[])
                [
                    .. site
                        .Actors.OrderByDescending(a => site.References.MentionsOf[a.Id].Count)
                        .Take(12)
                        .Select(a => ActorViews.Card(a, site)),
                ],
            ["actor_count"] = site.Actors.Count,
            ["events"] = (View[])[.. site.Events.Take(6).Select(e => EventViews.Card(e, site))],
            ["event_count"] = site.Events.Count,
            ["topics"] = DocumentViews.Links(
                site.Topics.OrderByDescending(t => site.References.BriefingsOnTopic[t.Id].Count).Take(12)
            ),
        };
    }

    /// <summary>What an edit in the same frame can change on the home page.</summary>
    public static IEnumerable<Concern> OnHome(Site site) =>
        site
            .Briefings.Take(OnHomePage)
            .Select(briefing => new Concern(ConcernKind.Card, briefing.Url))
            .Append(new(ConcernKind.MentionCounts));

    /// <summary>All names of actors, by first letter.</summary>
    public static ILookup<string, (string Name, Actor Actor)> NamesByLetter(Site site) =>
        site
            .Names.All.Where(n => site.References.Actors.ContainsKey(n.Actor.Id))
            .OrderBy(n => Collation.Initial(n.Name), StringComparer.Ordinal)
            .ThenBy(n => Folding.Key(n.Name), StringComparer.Ordinal)
            .ThenBy(n => n.Name, StringComparer.Ordinal)
            .ThenBy(n => n.Actor.Id, StringComparer.Ordinal)
            .DistinctBy(n => (n.Name, n.Actor.Id))
            .ToLookup(n => Collation.Initial(n.Name), StringComparer.Ordinal);

    /// <summary>A letter of the index as a part of addresses; digits and signs have none of their own.</summary>
    public static string LetterId(string letter) => letter == "#" ? "other" : Slug.Id(letter);

    /// <summary>The names under one letter.</summary>
    public static View Letter(string letter, IEnumerable<(string Name, Actor Actor)> names, string? url) =>
        new("names")
        {
            ["letter"] = letter,
            ["id"] = "names-" + LetterId(letter),
            ["url"] = url,
            ["names"] = (View[])
                [
                    .. names.Select(n => new View("name")
                    {
                        ["name"] = n.Name,
                        ["dir"] = Direction.OfText(n.Name),
                        ["actor"] = n.Actor.Title.Text,
                        ["is_alias"] = n.Name != n.Actor.Title.Text,
                        ["url"] = n.Actor.Url,
                    }),
                ],
        };
}
