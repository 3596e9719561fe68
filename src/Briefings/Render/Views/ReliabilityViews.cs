using Briefings.Render.Explore;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of sources by their publishers' reliability.</summary>
internal static class ReliabilityViews
{
    private const int MostOfPublisher = 25;
    private const int MostUnarchived = 100;

    /// <summary>The page.</summary>
    public static View Page(SourceCensus census)
    {
        var view = new View("reliability") { ["publishers"] = census.Publishers.Count };
        Count(view, census.All);
        view["most"] = Grades(census).Max(grade => grade.Sources);
        view["grades"] =
            (IReadOnlyList<View>)[.. Grades(census).Select(grade => Grade(grade.Letter, grade.Publishers))];
        view["lacking"] = DocumentViews.Links(census.All.Unarchived.Take(MostUnarchived));
        view["more_lacking"] = Math.Max(0, census.All.Unarchived.Count - MostUnarchived);
        return view;
    }

    // Every letter has its line, used or not, so that the scale explains itself; publishers without one come last.
    private static List<(char? Letter, List<PublisherSources> Publishers, int Sources)> Grades(SourceCensus census)
    {
        var byLetter = census.Publishers.ToLookup(publisher => publisher.Publisher?.Reliability);
        return
        [
            .. "ABCDEF"
                .Select(letter => (char?)letter)
                .Concat(byLetter.Contains(null) ? new char?[] { null } : [])
                .Select(letter =>
                    (letter, byLetter[letter].ToList(), byLetter[letter].Sum(p => p.Set.Sources.Count))
                ),
        ];
    }

    private static View Grade(char? letter, List<PublisherSources> publishers) =>
        new("grade")
        {
            ["letter"] = letter?.ToString(),
            ["words"] = letter is { } l ? SourceViews.Reliabilities[l - 'A'] : "not graded",
            ["sources"] = publishers.Sum(publisher => publisher.Set.Sources.Count),
            ["uses"] = publishers.Sum(publisher => publisher.Set.Uses),
            ["independent"] = publishers.Sum(publisher => publisher.Set.Independent),
            ["unarchived"] = publishers.Sum(publisher => publisher.Set.Unarchived.Count),
            ["publishers"] = (IReadOnlyList<View>)[.. publishers.Select(Publisher)],
        };

    private static View Publisher(PublisherSources publisher)
    {
        var view = new View("publisher")
        {
            ["name"] = publisher.Name,
            ["note"] = publisher.Publisher?.Note?.Text,
            ["list"] = DocumentViews.Links(publisher.Set.Sources.Take(MostOfPublisher)),
            ["more"] = Math.Max(0, publisher.Set.Sources.Count - MostOfPublisher),
        };
        Count(view, publisher.Set);
        return view;
    }

    private static void Count(View view, SourceSet set)
    {
        view["sources"] = set.Sources.Count;
        view["uses"] = set.Uses;
        view["independent"] = set.Independent;
        view["unarchived"] = set.Unarchived.Count;
    }
}
