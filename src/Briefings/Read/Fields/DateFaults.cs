using System.Globalization;
using Briefings.Model;

namespace Briefings.Read.Fields;

/// <summary>Says what is wrong with a date, and which one was probably meant.</summary>
internal static class DateFaults
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>The message and the hint for a text that is no date.</summary>
    public static (string Message, string? Hint) Explain(string text)
    {
        var numbers = text.Split(['/', '.', '-', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length == 3 && numbers.All(n => n.All(char.IsAsciiDigit)) && numbers.All(n => n.Length <= 4))
        {
            return Numeric(
                text,
                [.. numbers.Select(n => int.Parse(n, CultureInfo.InvariantCulture))],
                numbers[0].Length == 4
            );
        }

        if (Worded(text) is { } meant)
        {
            return ($"'{text}' is not written as a date here", $"write {meant}");
        }

        return numbers.Length == 2 && Iso(text, numbers) is { } month
            ? ($"'{text}' is not written as a date here", $"write {month}")
            : ($"'{text}' is no date", "write a year, a month or a day: 2007, 2007-12 or 2024-03-18");
    }

    private static (string, string?) Numeric(string text, int[] n, bool yearFirst)
    {
        if (yearFirst)
        {
            return IsReal(n[0], n[1], n[2])
                ? ($"'{text}' is not written as a date here", $"write {Iso(n[0], n[1], n[2])}")
                : (Impossible(n[0], n[1], n[2]), null);
        }

        if (n[2] < 100)
        {
            return ($"'{text}' is no date", "write the year in four digits, as in 2024-03-18");
        }

        var (dayFirst, monthFirst) = (IsReal(n[2], n[1], n[0]), IsReal(n[2], n[0], n[1]));
        var either = (Iso(n[2], n[1], n[0]), Iso(n[2], n[0], n[1]));
        return (dayFirst, monthFirst) switch
        {
            (true, true) when either.Item1 != either.Item2 => (
                $"'{text}' can mean two days",
                $"write {either.Item1} or {either.Item2}"
            ),
            (true, _) => ($"'{text}' is not written as a date here", $"write {either.Item1}"),
            (_, true) => ($"'{text}' is not written as a date here", $"write {either.Item2}"),
            _ => ($"'{text}' is no date", "write it as YYYY-MM-DD"),
        };
    }

    private static string Impossible(int year, int month, int day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 && year >= 1
            ? $"there is no {day} {Capital(Months[month - 1])} {year.ToString("0000", CultureInfo.InvariantCulture)}"
        : month is < 1 or > 12 ? $"there is no month {month}"
        : $"there is no day {day} of a month";

    // "18 March 2024", "March 18, 2024", "March 2024".
    private static string? Worded(string text)
    {
        var (year, month, day) = (0, 0, 0);
        foreach (var word in text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
            if (digits.Length > 0 && digits.Length <= 4 && digits.All(char.IsAsciiDigit))
            {
                var number = int.Parse(digits, CultureInfo.InvariantCulture);
                (year, day) = digits.Length == 4 ? (number, day) : (year, number);
            }
            else if (word.Length >= 3)
            {
                month = 1 + Array.FindIndex(Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase));
            }
        }

        return month == 0 || year == 0 ? null
            : day == 0 ? new PartialDate(year, month, 0, false).ToIso()
            : IsReal(year, month, day) ? Iso(year, month, day)
            : null;
    }

    private static string? Iso(string text, string[] parts) =>
        parts[0].Length == 4
        && PartialDate.TryParse($"{parts[0]}-{parts[1].PadLeft(2, '0')}", out var date)
        && date.ToIso() != text
            ? date.ToIso()
            : null;

    private static bool IsReal(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static string Iso(int year, int month, int day) => new PartialDate(year, month, day, false).ToIso();

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
