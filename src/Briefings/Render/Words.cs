using System.Globalization;
using Briefings.Model;

namespace Briefings.Render;

/// <summary>The words of content as readers see them.</summary>
internal static class Words
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>A word of a vocabulary for reading: <c>armed-group</c> as "Armed group".</summary>
    public static string Label(string word)
    {
        var text = word.Replace('-', ' ');
        return text switch
        {
            "ied" => "IED",
            _ when text.Length > 0 => char.ToUpperInvariant(text[0]) + text[1..],
            _ => text,
        };
    }

    /// <summary>A date in words: "18 March 2024", "December 2007", "about 2007".</summary>
    public static string Date(PartialDate date)
    {
        var text =
            date.Month == 0 ? Number(date.Year)
            : date.Day == 0 ? $"{Months[date.Month - 1]} {Number(date.Year)}"
            : $"{Number(date.Day)} {Months[date.Month - 1]} {Number(date.Year)}";
        return date.Approximate ? "about " + text : text;
    }

    /// <summary>The name of a month, 1 to 12.</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>A day in words.</summary>
    public static string Date(DateOnly day) => Date(new PartialDate(day.Year, day.Month, day.Day, false));

    /// <summary>A period in words: "2007–2009", "since June 2020", "until 2001"; empty when nothing is known.</summary>
    public static string Period(PartialDate? from, PartialDate? to) =>
        (from, to) switch
        {
            ({ } start, { } end) => $"{Date(start)} – {Date(end)}",
            ({ } start, null) => $"since {Date(start)}",
            (null, { } end) => $"until {Date(end)}",
            _ => "",
        };

    /// <summary>A range of numbers: "4,000–6,000", "up to 500".</summary>
    public static string Range(int? least, int? most) =>
        (least, most) switch
        {
            ({ } low, { } high) when low == high => Count(low),
            ({ } low, { } high) => $"{Count(low)}–{Count(high)}",
            ({ } low, null) => $"at least {Count(low)}",
            (null, { } high) => $"up to {Count(high)}",
            _ => "unknown",
        };

    /// <summary>A number with commas between thousands.</summary>
    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
