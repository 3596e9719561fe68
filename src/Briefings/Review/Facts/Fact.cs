namespace Briefings.Review.Facts;

/// <summary>
/// One fact that a change adds, takes away or alters; it counts on the page of the file that states it.
/// </summary>
/// <param name="Kind">What sort of fact.</param>
/// <param name="Page">The root-relative URL of the page that states it.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Name">What is stated: the alias, "hostile to Pakistan", the field's name.</param>
/// <param name="Before">What was said of it, only what differs; null when it is new.</param>
/// <param name="After">What is said of it now, only what differs; null when it is gone.</param>
public sealed record Fact(FactKind Kind, string Page, ChangeKind Change, string Name, string? Before, string? After)
{
    /// <summary>The title of the page that states it.</summary>
    public string On { get; init; } = "";

    /// <summary>The fact in one line, as a cause: "alias 'ISKP' added to ISIS-K".</summary>
    public string Sentence =>
        Kind is FactKind.Event or FactKind.Source && Name == On
            ? $"{Word(Kind)} '{Name}' {Word(Change)}"
            : $"{(Kind == FactKind.Field ? Name : $"{Word(Kind)} '{Name}'")} {Word(Change)} {Preposition} {On}";

    /// <summary>The word for a kind of fact, as machine formats have it.</summary>
    public static string Word(FactKind kind) =>
        kind switch
        {
            FactKind.Judgement => "judgement",
            FactKind.Relationship => "relationship",
            FactKind.Alias => "alias",
            FactKind.Event => "event",
            FactKind.Leader => "leader",
            FactKind.Size => "size",
            FactKind.Designation => "designation",
            FactKind.Source => "source",
            _ => "field",
        };

    /// <summary>The word for what became of something, as machine formats have it.</summary>
    public static string Word(ChangeKind change) =>
        change switch
        {
            ChangeKind.Added => "added",
            ChangeKind.Removed => "removed",
            _ => "changed",
        };

    private string Preposition =>
        Change switch
        {
            ChangeKind.Added => "to",
            ChangeKind.Removed => "from",
            _ => "on",
        };
}
