using System.Globalization;
using Briefings.Model;
using Briefings.Render.Explore;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of who stood how to whom at a time.</summary>
internal static class AsOfViews
{
    /// <summary>The address below which the years lie.</summary>
    public const string Url = "/explore/as-of/";

    // The script shows all; a page of a hundred years' worth would be too long to read.
    private const int MostRows = 200;

    /// <summary>The titles of the parts, by <see cref="StatementKind"/>.</summary>
    public static IReadOnlyList<string> Titles { get; } =
    ["Allied or supporting", "Hostile", "Member, part or pledged", "Led by", "Descent and other ties"];

    /// <summary>The address of a year's page.</summary>
    public static string UrlOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Url}{year}/");

    /// <summary>The page that leads to the years and lists what has no date.</summary>
    public static View Index(Chronicle chronicle)
    {
        var view = Base(chronicle, null, Sections(chronicle.Undated, null));
        view["chart"] =
            chronicle.Years.Count < 2
                ? null
                : BarChart.Svg(
                    [
                        .. chronicle
                            .Years.TakeLast(60)
                            .Select(year => new Bar(
                                year.ToString(CultureInfo.InvariantCulture),
                                chronicle.In(year).Count(),
                                RelativeUrl.Of(Url, UrlOf(year))
                            )),
                    ],
                    "Statements by year"
                );
        return view;
    }

    /// <summary>The page of a year.</summary>
    public static View Year(Chronicle chronicle, int year)
    {
        var view = Base(chronicle, year, Sections(chronicle.In(year), year));
        view["chart"] = null;
        return view;
    }

    private static View Base(Chronicle chronicle, int? year, IReadOnlyList<View> sections) =>
        new("as_of")
        {
            ["year"] = year?.ToString(CultureInfo.InvariantCulture),
            ["sections"] = sections,
            ["dated"] = chronicle.Dated.Count,
            ["undated"] = chronicle.Undated.Count,
            ["first"] = chronicle.Years.Count > 0 ? chronicle.Years[0] : null,
            ["last"] = chronicle.Years.Count > 0 ? chronicle.Years[^1] : null,
            ["years"] = (View[])
                [
                    .. chronicle.Years.Select(y => new View("year")
                    {
                        ["year"] = y.ToString(CultureInfo.InvariantCulture),
                        ["url"] = UrlOf(y),
                        ["is_current"] = y == year,
                    }),
                ],
        };

    private static View[] Sections(IEnumerable<Statement> statements, int? year) =>
        [
            .. statements
                .GroupBy(statement => statement.Kind)
                .OrderBy(section => section.Key)
                .Select(section => new View("section")
                {
                    ["id"] = section.Key.ToString().ToLowerInvariant(),
                    ["title"] = Titles[(int)section.Key],
                    ["total"] = section.Count(),
                    ["more"] = Math.Max(0, section.Count() - MostRows),
                    ["rows"] = (View[])[.. InOrder(section, year).Take(MostRows).Select(s => Row(s, year))],
                }),
        ];

    // What turned in the year first, then what held throughout, then what only may have.
    private static IEnumerable<Statement> InOrder(IEnumerable<Statement> statements, int? year) =>
        year is not { } y
            ? statements
            : statements.OrderBy(s =>
                s.Time.SomeTimeIn(y) == Held.Maybe ? 2
                : s.Time.AllOf(y) ? 1
                : 0
            );

    private static View Row(Statement statement, int? year) =>
        new("row")
        {
            ["subject"] = DocumentViews.Link(statement.Subject),
            ["label"] = statement.Label,
            ["name"] = statement.ObjectName,
            ["url"] = statement.ObjectId is { } id ? $"/actors/{id}/" : null,
            ["period"] = Words.Period(statement.From, statement.To),
            ["status"] = statement.Status is { } s ? Vocabularies.RelationshipStatus.WordFor(s) : null,
            ["held"] = year is { } y ? Told(statement.Time, y) : null,
            ["is_possible"] = year is { } some && statement.Time.SomeTimeIn(some) == Held.Maybe,
        };

    private static string Told(ValidTime time, int year) =>
        time.SomeTimeIn(year) == Held.Maybe ? "possibly"
        : time.AllOf(year) ? "all year"
        : (time.BeganIn(year), time.EndedIn(year)) switch
        {
            (true, true) => "began and ended",
            (true, false) => "began",
            (false, true) => "ended",
            _ => "part of the year or all of it",
        };
}
