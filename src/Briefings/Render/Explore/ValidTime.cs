using Briefings.Model;

namespace Briefings.Render.Explore;

/// <summary>
/// When a statement held, with how little its dates say. Each end is a range of days: <c>2007</c> is some day of that
/// year; <c>~</c> widens a date by one unit of its own precision on both sides, so that <c>2007~</c> is some day of
/// 2006 to 2008. The statement held for certain from the last day on which it can have begun to the first on which it
/// can have ended, may have held from the first possible beginning to the last possible end, and did not hold outside.
/// <para>
/// No end means that it holds still, unless it is marked as ended: then it ended on a day that nobody names. No start
/// is a start that nobody names: it proves no day. What is alleged or contested is never certain.
/// </para>
/// </summary>
/// <param name="FirstStart">The first day on which it can have begun.</param>
/// <param name="LastStart">The last day on which it can have begun.</param>
/// <param name="FirstEnd">The first day on which it can have ended, that day included.</param>
/// <param name="LastEnd">The last day on which it can have ended.</param>
internal readonly record struct ValidTime(DateOnly FirstStart, DateOnly LastStart, DateOnly FirstEnd, DateOnly LastEnd)
{
    /// <summary>The time of a relationship.</summary>
    public static ValidTime Of(Relationship relationship) =>
        Of(relationship.From, relationship.To, relationship.Status);

    /// <summary>The time between two dates, either of which may be missing.</summary>
    public static ValidTime Of(PartialDate? from, PartialDate? to, RelationshipStatus? status)
    {
        var (firstStart, lastStart) = from is { } start ? Days(start) : (DateOnly.MinValue, DateOnly.MaxValue);
        var (firstEnd, lastEnd) =
            to is { } end ? Days(end)
            : status == RelationshipStatus.Ended ? (DateOnly.MinValue, DateOnly.MaxValue)
            : (DateOnly.MaxValue, DateOnly.MaxValue);
        var isDoubted = status is RelationshipStatus.Alleged or RelationshipStatus.Contested;
        return new(firstStart, isDoubted ? DateOnly.MaxValue : lastStart, firstEnd, lastEnd);
    }

    /// <summary>Whether it held on <paramref name="day"/>.</summary>
    public Held On(DateOnly day) =>
        day < FirstStart || day > LastEnd ? Held.No
        : day >= LastStart && day <= FirstEnd ? Held.Yes
        : Held.Maybe;

    /// <summary>Whether it held on at least one day of <paramref name="year"/>.</summary>
    public Held SomeTimeIn(int year) =>
        FirstStart > End(year) || LastEnd < Start(year) ? Held.No
        : LastStart <= End(year) && FirstEnd >= Start(year) ? Held.Yes
        : Held.Maybe;

    /// <summary>Whether it held on every day of <paramref name="year"/> for certain.</summary>
    public bool AllOf(int year) => LastStart <= Start(year) && FirstEnd >= End(year);

    /// <summary>Whether it began in <paramref name="year"/> for certain.</summary>
    public bool BeganIn(int year) => FirstStart >= Start(year) && LastStart <= End(year);

    /// <summary>Whether it ended in <paramref name="year"/> for certain.</summary>
    public bool EndedIn(int year) => FirstEnd >= Start(year) && LastEnd <= End(year);

    private static DateOnly Start(int year) => new(year, 1, 1);

    private static DateOnly End(int year) => new(year, 12, 31);

    private static (DateOnly First, DateOnly Last) Days(PartialDate date)
    {
        if (!date.Approximate)
        {
            return (date.Earliest, date.Latest);
        }

        var before = DateOnly.FromDayNumber(Math.Max(date.Earliest.DayNumber - 1, 0));
        var after = DateOnly.FromDayNumber(Math.Min(date.Latest.DayNumber + 1, DateOnly.MaxValue.DayNumber));
        return date switch
        {
            { IsDay: true } => (before, after),
            { Month: > 0 } => (new(before.Year, before.Month, 1), EndOfMonth(after)),
            _ => (Start(before.Year), End(after.Year)),
        };
    }

    private static DateOnly EndOfMonth(DateOnly day) =>
        new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
