using System.Globalization;
using Briefings.Model;
using Briefings.Render.Explore;
using Xunit;

namespace Briefings.Tests.Explore;

/// <summary>Whether something held on a day, as far as its dates tell.</summary>
public sealed class ValidTimeTests
{
    [Theory]
    [InlineData("2001-03-05", "2009-07-14", "2001-03-04", "No")]
    [InlineData("2001-03-05", "2009-07-14", "2001-03-05", "Yes")]
    [InlineData("2001-03-05", "2009-07-14", "2009-07-14", "Yes")]
    [InlineData("2001-03-05", "2009-07-14", "2009-07-15", "No")]
    public void Two_days_bound_it_exactly(string from, string to, string day, string held) =>
        Assert.Equal(held, On(from, to, "", day));

    [Theory]
    [InlineData("2007", "2006-12-31", "No")]
    [InlineData("2007", "2007-06-30", "Maybe")]
    [InlineData("2007", "2007-12-31", "Yes")]
    [InlineData("2007-12", "2007-11-30", "No")]
    [InlineData("2007-12", "2007-12-30", "Maybe")]
    [InlineData("2007-12", "2007-12-31", "Yes")]
    public void A_year_or_month_is_some_day_of_it(string from, string day, string held) =>
        Assert.Equal(held, On(from, "", "", day));

    [Theory]
    [InlineData("2007~", "2005-12-31", "No")]
    [InlineData("2007~", "2006-01-01", "Maybe")]
    [InlineData("2007~", "2008-12-30", "Maybe")]
    [InlineData("2007~", "2008-12-31", "Yes")]
    [InlineData("2007-12~", "2007-10-31", "No")]
    [InlineData("2007-12~", "2007-11-01", "Maybe")]
    [InlineData("2007-12~", "2008-01-31", "Yes")]
    [InlineData("2007-12-01~", "2007-11-29", "No")]
    [InlineData("2007-12-01~", "2007-11-30", "Maybe")]
    [InlineData("2007-12-01~", "2007-12-02", "Yes")]
    [InlineData("0001~", "0001-01-01", "Maybe")]
    [InlineData("9999~", "9997-12-31", "No")]
    public void About_a_date_reaches_one_unit_further(string from, string day, string held) =>
        Assert.Equal(held, On(from, "", "", day));

    [Theory]
    [InlineData("2001", "", "", "2021-08-15", "Yes")]
    [InlineData("2001", "", "current", "2021-08-15", "Yes")]
    [InlineData("2001", "", "ended", "2001-12-31", "Maybe")]
    [InlineData("2001", "", "ended", "2021-08-15", "Maybe")]
    [InlineData("2001", "", "ended", "2000-08-15", "No")]
    [InlineData("", "2009-07", "", "1990-01-01", "Maybe")]
    [InlineData("", "2009-07", "", "2009-07-31", "Maybe")]
    [InlineData("", "2009-07", "", "2009-08-01", "No")]
    [InlineData("2001", "2009", "alleged", "2005-01-01", "Maybe")]
    [InlineData("2001", "2009", "contested", "2005-01-01", "Maybe")]
    [InlineData("2001", "2009", "contested", "2010-01-01", "No")]
    public void Without_an_end_it_holds_and_without_a_start_or_in_doubt_it_is_never_certain(
        string from,
        string to,
        string status,
        string day,
        string held
    ) => Assert.Equal(held, On(from, to, status, day));

    [Theory]
    [InlineData("2021", "2021", 2021, "Yes", false, true, true)]
    [InlineData("2020", "2022", 2021, "Yes", true, false, false)]
    [InlineData("2020-05", "2021-06-01", 2021, "Yes", false, false, true)]
    [InlineData("2020~", "", 2021, "Yes", false, false, false)]
    [InlineData("2021~", "", 2021, "Maybe", false, false, false)]
    [InlineData("2022", "", 2021, "No", false, false, false)]
    [InlineData("", "2020", 2021, "No", false, false, false)]
    public void A_year_is_told_as_a_whole(
        string from,
        string to,
        int year,
        string held,
        bool all,
        bool began,
        bool ended
    )
    {
        var time = Of(from, to, "");

        Assert.Equal(held, time.SomeTimeIn(year).ToString());
        Assert.Equal((all, began, ended), (time.AllOf(year), time.BeganIn(year), time.EndedIn(year)));
    }

    [Fact]
    public void Any_day_of_a_year_says_no_more_than_the_year()
    {
        string[] dates = ["", "2019", "2020~", "2020-06", "2020-12~", "2020-06-15", "2021-01-01~"];
        foreach (var from in dates)
        {
            foreach (var to in dates)
            {
                foreach (var status in new[] { "", "ended", "alleged" })
                {
                    var time = Of(from, to, status);
                    var first = new DateOnly(2020, 1, 1);
                    var days = Enumerable.Range(0, 366).Select(n => time.On(first.AddDays(n))).ToList();

                    Assert.True(days.Max() <= time.SomeTimeIn(2020), $"{from} {to} {status}");
                    Assert.Equal(time.AllOf(2020), days.Min() == Held.Yes);
                }
            }
        }
    }

    private static string On(string from, string to, string status, string day) =>
        Of(from, to, status).On(DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture)).ToString();

    private static ValidTime Of(string from, string to, string status) =>
        ValidTime.Of(
            PartialDate.TryParse(from, out var start) ? start : null,
            PartialDate.TryParse(to, out var end) ? end : null,
            Vocabularies.RelationshipStatus.TryFind(status, out var known) ? known : null
        );
}
