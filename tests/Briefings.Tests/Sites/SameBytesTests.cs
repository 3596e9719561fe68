using System.Globalization;
using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Sites;

/// <summary>Output is a pure function of input: the same bytes whatever the machine is like.</summary>
public sealed class SameBytesTests
{
    public static TheoryData<string, int> Machines =>
        new()
        {
            { "own", 1 },
            { "own", 7 },
            { "every-field", 1 },
            { "every-field", 7 },
            { "hostile", 1 },
            { "hostile", 7 },
        };

    [Theory]
    [MemberData(nameof(Machines))]
    public void Workers_file_order_and_culture_change_no_byte(string name, int workers)
    {
        var expected = TestSites.Get(name);
        var input = TestSites.Input(name);
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = Odd();
        try
        {
            var actual = BuiltSite.Of(
                new FileTree(input.Files.Reverse()),
                new BuildOptions(TestSites.Today, Workers: workers)
            );

            Assert.Equal(expected.Found, actual.Found);
            Assert.Equal(expected.Files.Keys, actual.Files.Keys);
            Expect.NoFault(expected.Files.Keys.Where(p => !expected.Files[p].AsSpan().SequenceEqual(actual.Files[p])));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    /// <summary>A culture that writes numbers and dates as no other.</summary>
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.NumberGroupSeparator = "’";
        culture.DateTimeFormat.DateSeparator = "٬";
        culture.DateTimeFormat.ShortDatePattern = "yy/d/M";
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(m => $"mon{m}")];
        culture.DateTimeFormat.AbbreviatedMonthNames = culture.DateTimeFormat.MonthNames;
        return culture;
    }
}
