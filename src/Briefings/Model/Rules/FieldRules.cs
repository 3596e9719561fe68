namespace Briefings.Model;

/// <summary>BR12x, BR13x: what can be wrong with a field.</summary>
public static class FieldRules
{
    /// <summary>Unknown field.</summary>
    public static Rule UnknownKey { get; } =
        new(
            "BR120",
            Severity.Error,
            "Unknown field",
            "The field does not exist, or not here, so its value would be lost. Most often it is " + "misspelt."
        );

    /// <summary>Value of another type.</summary>
    public static Rule WrongType { get; } =
        new(
            "BR121",
            Severity.Error,
            "Value of another type",
            "A field takes a text, a list or a group of fields; this value is something else."
        );

    /// <summary>Field missing.</summary>
    public static Rule Missing { get; } =
        new("BR122", Severity.Error, "Field missing", "A field that the document cannot do without is missing.");

    /// <summary>Field without a value.</summary>
    public static Rule Empty { get; } =
        new(
            "BR123",
            Severity.Error,
            "Field without a value",
            "A key stands there without a value. Write one, or remove the key: what is unknown is " + "left out."
        );

    /// <summary>No date.</summary>
    public static Rule BadDate { get; } =
        new(
            "BR124",
            Severity.Error,
            "No date",
            "Dates are written as ISO 8601 has it: 2007, 2007-12 or 2024-03-18, with ~ behind when "
                + "approximate. Other forms mean different days to different readers."
        );

    /// <summary>Word outside the list.</summary>
    public static Rule UnknownWord { get; } =
        new("BR125", Severity.Error, "Word outside the list", "The field takes one of a closed list of words.");

    /// <summary>No number, or out of bounds.</summary>
    public static Rule BadNumber { get; } =
        new(
            "BR126",
            Severity.Error,
            "No number, or out of bounds",
            "Numbers are written in digits alone, within the bounds that the field has."
        );

    /// <summary>Wrong form.</summary>
    public static Rule BadFormat { get; } =
        new(
            "BR127",
            Severity.Error,
            "Wrong form",
            "Addresses, language tags, country codes and identifiers have a form; this one would " + "not work."
        );

    /// <summary>End before start.</summary>
    public static Rule BackwardsPeriod { get; } =
        new(
            "BR128",
            Severity.Error,
            "End before start",
            "A period ends before it starts. One of the dates is wrong, or they are swapped."
        );

    /// <summary>Related to itself.</summary>
    public static Rule SelfRelationship { get; } =
        new("BR129", Severity.Error, "Related to itself", "A relationship needs another actor at its other end.");

    /// <summary>Two answers to one question.</summary>
    public static Rule Contradiction { get; } =
        new(
            "BR130",
            Severity.Error,
            "Two answers to one question",
            "Two fields say the same thing in two ways, so that one could contradict the other. " + "Keep one."
        );

    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownKey,
        WrongType,
        Missing,
        Empty,
        BadDate,
        UnknownWord,
        BadNumber,
        BadFormat,
        BackwardsPeriod,
        SelfRelationship,
        Contradiction,
    ];
}
