using Briefings.Model;
using Briefings.Render.Explore;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of sources by their publishers' reliability.</summary>
internal static class ReliabilityViews
{
    private const int MostOfPublisher = 25;
    private const int MostUnarchived = 100;

    /// <summary>The page.</summary>
    public static View Page(SourceCensus census, Site site)
    {
        var view = new View("reliability") { ["publishers"] = census.Publishers };
        Count(view, census.All);
        view["most"] = census.Grades.Max(grade => grade.Set.Ids.Count);
        view["grades"] = (View[])[.. census.Grades.Select(grade => Grade(grade, site))];
        view["lacking"] = Links(census.All.Unarchived.Take(MostUnarchived), site);
        view["more_lacking"] = Math.Max(0, census.All.Unarchived.Count - MostUnarchived);
        return view;
    }

    private static View Grade(GradeSources grade, Site site)
    {
        var view = new View("grade")
        {
            ["letter"] = grade.Letter?.ToString(),
            ["words"] = grade.Letter is { } letter ? SourceViews.Reliabilities[letter - 'A'] : "not graded",
            ["publishers"] = (View[])[.. grade.Publishers.Select(publisher => Publisher(publisher, site))],
        };
        Count(view, grade.Set);
        return view;
    }

    private static View Publisher(PublisherSources publisher, Site site)
    {
        var view = new View("publisher")
        {
            ["name"] = publisher.Name,
            ["note"] = publisher.Publisher?.Note?.Text,
            ["list"] = Links(publisher.Set.Ids.Take(MostOfPublisher), site),
            ["more"] = Math.Max(0, publisher.Set.Ids.Count - MostOfPublisher),
        };
        Count(view, publisher.Set);
        return view;
    }

    private static View[] Links(IEnumerable<string> ids, Site site) =>
        DocumentViews.Links(ids.Select(id => site.References.Sources[id]));

    private static void Count(View view, SourceSet set)
    {
        view["sources"] = set.Ids.Count;
        view["uses"] = set.Uses;
        view["independent"] = set.Independent;
        view["unarchived"] = set.Unarchived.Count;
    }
}
