using System.Globalization;
using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>Values as a reviewer reads them.</summary>
internal static class Reading
{
    private static readonly string[] Months =
        "January February March April May June July August September October November December".Split(' ');

    /// <summary>A date in words: "18 March 2024", "December 2007", "about 2007".</summary>
    public static string Date(PartialDate date)
    {
        var year = Plain(date.Year);
        var text =
            date.Month == 0 ? year
            : date.Day == 0 ? $"{Months[date.Month - 1]} {year}"
            : $"{Plain(date.Day)} {Months[date.Month - 1]} {year}";
        return date.Approximate ? "about " + text : text;
    }

    /// <summary>A day in words.</summary>
    public static string Date(DateOnly day) => Date(new PartialDate(day.Year, day.Month, day.Day, false));

    /// <summary>A range of people: "4,000–6,000", "up to 500".</summary>
    public static string Range(int? least, int? most) =>
        (least, most) switch
        {
            ({ } low, { } high) when low == high => Count(low),
            ({ } low, { } high) => $"{Count(low)}–{Count(high)}",
            ({ } low, null) => $"at least {Count(low)}",
            (null, { } high) => $"up to {Count(high)}",
            _ => "unknown",
        };

    /// <summary>A word of a vocabulary without its hyphens.</summary>
    public static string Word(string word) => word.Replace('-', ' ');

    /// <summary>"1 word", "2 words".</summary>
    public static string Count(int n, string one, string many) => $"{Count(n)} {(n == 1 ? one : many)}";

    /// <summary>A number with commas between thousands.</summary>
    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number in figures alone.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
