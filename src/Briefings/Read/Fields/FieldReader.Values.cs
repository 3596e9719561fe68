using System.Globalization;
using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Read.Yaml;

namespace Briefings.Read.Fields;

/// <content>Dates, words of a list, numbers.</content>
internal sealed partial class FieldReader
{
    /// <summary>The date of <paramref name="key"/>; null when absent or none.</summary>
    public PartialDate? Date(string key) => Text(key) is { } text ? AsDate(text) : null;

    /// <summary>The day of <paramref name="key"/>; null when absent or none.</summary>
    public DateOnly? Day(string key) => Text(key) is { } text ? AsDay(text, key) : null;

    /// <summary>The day that <paramref name="text"/> names; null, reported, when it names none.</summary>
    public DateOnly? AsDay(Written text, string key)
    {
        if (AsDate(text) is not { } date)
        {
            return null;
        }

        if (date.IsDay && !date.Approximate)
        {
            return date.Earliest;
        }

        found.Add(FieldRules.BadDate, text.At, $"'{key}' needs a whole day", "write it as YYYY-MM-DD");
        return null;
    }

    /// <summary>The date that <paramref name="text"/> names; null, reported, when it names none.</summary>
    public PartialDate? AsDate(Written text)
    {
        if (PartialDate.TryParse(text.Text, out var date))
        {
            return date;
        }

        var (message, hint) = DateFaults.Explain(text.Text);
        found.Add(FieldRules.BadDate, text.At, message, hint);
        return null;
    }

    /// <summary>A period whose end, if both are days or years, must not lie before its start.</summary>
    public (PartialDate? From, PartialDate? To) Period(string from, string to)
    {
        var start = Date(from);
        var end = Date(to);
        if (start is { } first && end is { } last && last.Latest < first.Earliest)
        {
            found.Add(
                FieldRules.BackwardsPeriod,
                ((YamlText)Take(to)!).At,
                $"'{to}' ({last}) lies before '{from}' ({first})",
                "swap them, or mend one"
            );
        }

        return (start, end);
    }

    /// <summary>The word of <paramref name="key"/> out of a closed list; null when absent or none of it.</summary>
    public T? Choice<T>(string key, Vocabulary<T> words)
        where T : struct => Text(key) is { } text && TryChoice(text, words, out var value) ? value : null;

    /// <summary>The meaning of a word out of a closed list; null when absent or none of it.</summary>
    public T? Term<T>(string key, Vocabulary<T> words)
        where T : class => Text(key) is { } text && TryChoice(text, words, out var value) ? value : null;

    /// <summary>Whether <paramref name="text"/> is a word of the list; reported when it is not.</summary>
    public bool TryChoice<T>(Written text, Vocabulary<T> words, out T value)
        where T : notnull
    {
        if (words.TryFind(text.Text, out value))
        {
            return true;
        }

        var near = words.Words.FirstOrDefault(word =>
            string.Equals(word, text.Text, StringComparison.OrdinalIgnoreCase)
        );
        near ??= Nearest.Of(text.Text, words.Words);
        found.Add(
            FieldRules.UnknownWord,
            text.At,
            $"'{text.Text}' is not {words.What}",
            near is null ? $"write one of {string.Join(", ", words.Words)}" : $"did you mean '{near}'?"
        );
        return false;
    }

    /// <summary>The whole number of <paramref name="key"/> within bounds; null when absent or none.</summary>
    public int? Number(string key, int least, int most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (
            int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        var digits = string.Concat(
            text.Text.Where(c => c is not (',' or '.' or ' ' or '\'' or '_' or '\u00a0' or '\u202f'))
        );
        var isGrouped = digits.Length is > 0 and < 10 && digits.All(char.IsAsciiDigit) && digits != text.Text;
        found.Add(
            FieldRules.BadNumber,
            text.At,
            most == int.MaxValue && number == 0 && text.Text.All(char.IsAsciiDigit) ? $"'{key}' is too large"
                : most == int.MaxValue ? $"'{key}' must be a whole number of {least} or more, in digits"
                : $"'{key}' must be a whole number from {least} to {most}",
            isGrouped ? $"write {digits}" : null
        );
        return null;
    }

    /// <summary>The decimal number of <paramref name="key"/> within bounds; null when absent or none.</summary>
    public double? Degrees(string key, int most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (double.TryParse(text.Text, Style, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most)
        {
            return number;
        }

        found.Add(
            FieldRules.BadNumber,
            text.At,
            $"'{key}' must be a number of degrees from -{most} to {most}",
            "write it like 34.53; minus for south and west"
        );
        return null;
    }

    /// <summary>Whether <paramref name="key"/> is <c>true</c>; null when absent or neither.</summary>
    public bool? Flag(string key) => Choice(key, Flags);

    private static Vocabulary<bool> Flags { get; } = new("true or false", ("true", true), ("false", false));
}
