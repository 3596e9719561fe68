using System.Globalization;

namespace Briefings.Model;

/// <summary>
/// An ISO 8601 calendar date of reduced precision: a year, a year and month, or a day; <c>~</c> after it means
/// approximate (ISO 8601-2 level 1 qualification).
/// </summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or 0 when unknown.</param>
/// <param name="Day">1 to 31, or 0 when unknown.</param>
/// <param name="Approximate">Whether the date was marked as approximate.</param>
public readonly record struct PartialDate(int Year, int Month, int Day, bool Approximate) : IComparable<PartialDate>
{
    /// <summary>The first day that the date can mean; <c>default</c>, which is no date, comes first of all.</summary>
    public DateOnly Earliest => Year == 0 ? default : new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest =>
        Year == 0 ? default
        : Month == 0 ? new(Year, 12, 31)
        : Day == 0 ? new(Year, Month, DateTime.DaysInMonth(Year, Month))
        : new(Year, Month, Day);

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Day != 0;

    /// <summary>
    /// Reads <c>2007</c>, <c>2007-12</c> or <c>2024-03-18</c>, each with an optional <c>~</c> behind it; nothing else.
    /// </summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var approximate = text.EndsWith('~');
        var digits = approximate ? text[..^1] : text;
        if (digits.Length is not (4 or 7 or 10))
        {
            return false;
        }

        for (var i = 0; i < digits.Length; i++)
        {
            if (i is 4 or 7 ? digits[i] != '-' : !char.IsAsciiDigit(digits[i]))
            {
                return false;
            }
        }

        var year = Number(digits, 0, 4);
        var month = digits.Length >= 7 ? Number(digits, 5, 2) : 0;
        var day = digits.Length == 10 ? Number(digits, 8, 2) : 0;
        var isReal =
            year >= 1
            && (digits.Length < 7 || month is >= 1 and <= 12)
            && (digits.Length < 10 || (day >= 1 && day <= DateTime.DaysInMonth(year, month)));
        date = new PartialDate(year, month, day, approximate);
        return isReal;
    }

    /// <summary>Orders by the first day meant; of two that start alike the less precise comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var order = Earliest.CompareTo(other.Earliest);
        return order != 0 ? order : other.Latest.CompareTo(Latest);
    }

    /// <summary>The ISO form without the mark of approximation, as <c>time datetime</c> wants it.</summary>
    public string ToIso() =>
        Month == 0 ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => Approximate ? ToIso() + "~" : ToIso();

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static int Number(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
