namespace Briefings.Model;

/// <summary>Another name of an actor.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Lang">BCP 47 language tag, if given.</param>
/// <param name="Script">ISO 15924 code, if given.</param>
/// <param name="Kind">What sort of name, if given.</param>
/// <param name="From">Since when it is used.</param>
/// <param name="To">Until when it was used.</param>
/// <param name="Evidence">On whose word.</param>
public sealed record Alias(
    Written Name,
    Written? Lang,
    Written? Script,
    AliasKind? Kind,
    PartialDate? From,
    PartialDate? To,
    IReadOnlyList<Evidence> Evidence
);
