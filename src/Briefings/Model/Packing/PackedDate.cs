namespace Briefings.Model.Packing;

/// <summary>A date of reduced precision as one number.</summary>
internal static class PackedDate
{
    private const int Months = 13;
    private const int Days = 32;

    /// <summary>The number of <paramref name="date"/>.</summary>
    public static int NumberOf(PartialDate date) =>
        (((((date.Year * Months) + date.Month) * Days) + date.Day) * 2) + (date.Approximate ? 1 : 0);

    /// <summary>The date of <paramref name="number"/>.</summary>
    /// <exception cref="InvalidDataException">No date has it.</exception>
    public static PartialDate Of(int number)
    {
        var rest = (uint)number >> 1;
        var day = (int)(rest % Days);
        rest /= Days;
        var month = (int)(rest % Months);
        var year = (int)(rest / Months);
        var isDate = year <= 9999 && (year == 0 || month == 0 || day <= DateTime.DaysInMonth(year, month));
        return isDate
            ? new(year, month, day, (number & 1) != 0)
            : throw new InvalidDataException($"there is no date {number}");
    }
}
