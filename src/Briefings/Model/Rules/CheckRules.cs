namespace Briefings.Model;

/// <summary>BR3xx: editorial checks. They warn; <c>--warnings-as-errors</c> makes them count.</summary>
public static class CheckRules
{
    /// <summary>Claim without a citation.</summary>
    public static Rule Uncited { get; } =
        Warning(
            "BR301",
            "Claim without a citation",
            "A paragraph of a briefing or profile that asserts, attributes or counts says on whose word: with "
                + "[@source], a "
                + "footnote or a link to the source. What nobody vouches for is marked so, with the word *unsourced*. "
                + "Questions, lead-ins that end in a colon and sentences of fewer than five words are let pass."
        );

    /// <summary>Source that is named and not listed.</summary>
    public static Rule NamedSource { get; } =
        Warning(
            "BR302",
            "Source that is named and not listed",
            "The text leans on somebody by name (\"as reported by\", \"according to\"), and no source of the "
                + "document is "
                + "theirs, so that readers get no address. List the source with its url and cite it, as in [@id]."
        );

    /// <summary>Source without an address.</summary>
    public static Rule NoAddress { get; } =
        Warning(
            "BR303",
            "Source without an address",
            "Readers want to read what a fact rests on. Give the source's url; one that cannot be found stays "
                + "without, and "
                + "this finding says so."
        );

    /// <summary>Source without an archived copy.</summary>
    public static Rule NoArchive { get; } =
        Warning(
            "BR304",
            "Source without an archived copy",
            "Pages on the web move and change. Keep a copy in an archive and give its address as archive_url."
        );

    /// <summary>One-sided evidence.</summary>
    public static Rule OneSided { get; } =
        Warning(
            "BR305",
            "Evidence without an independent source",
            "Copies of one report count as one source, and what a party says of itself or of its enemy is a "
                + "claim. Add a "
                + "source that is independent of them, or lower the confidence."
        );

    /// <summary>Event without a date that orders it.</summary>
    public static Rule Undated { get; } =
        Warning(
            "BR306",
            "Event dated by its year alone",
            "Timelines and \"as of\" answers need at least the month of an event. Give it as in 2024-03; put ~ "
                + "behind it "
                + "when it is approximate."
        );

    /// <summary>Estimate outside the scale.</summary>
    public static Rule OffScale { get; } =
        Warning(
            "BR307",
            "Estimate outside the site's scale",
            "Readers take \"may well\" for one chance in ten or nine in ten. Judgements use the terms of the "
                + "scale that "
                + "site.yml names (likelihood_scale), which have ranges (ICD 203, section D.6.e.2.a; PHIA yardstick)."
        );

    /// <summary>Likelihood and confidence in one sentence.</summary>
    public static Rule Mixed { get; } =
        Warning(
            "BR308",
            "Likelihood and confidence in one sentence",
            "Likelihood says how often it will happen, confidence how good the ground is; in one sentence "
                + "readers take one "
                + "for the other (ICD 203, section D.6.e.2.b). Make two sentences of it."
        );

    /// <summary>Relationship or event without evidence.</summary>
    public static Rule NoEvidence { get; } =
        Warning(
            "BR309",
            "Relationship or event without evidence",
            "Who is allied with or hostile to whom, and what happened, stands on somebody's word. Name the "
                + "sources under "
                + "evidence."
        );

    /// <summary>Stale leader or size.</summary>
    public static Rule Stale { get; } =
        Warning(
            "BR310",
            "Leader or size that is three years old",
            "The newest word on who leads the actor, or how many people it has, is more than three years old. "
                + "Look whether "
                + "it still holds: add a newer source, or an end date."
        );

    /// <summary>Briefing above the ceiling.</summary>
    public static Rule AboveCeiling { get; } =
        Warning(
            "BR311",
            "Briefing above the site's TLP ceiling",
            "Nothing above tlp_ceiling in site.yml reaches any page, feed, table or search file. The briefing is "
                + "checked "
                + "and then left out."
        );

    /// <summary>Field missing for publication.</summary>
    public static Rule Unready { get; } =
        Warning(
            "BR312",
            "Field that publication needs",
            "A published briefing tells its summary, its authors and its sources. It builds without them, so "
                + "that a draft "
                + "can be seen early."
        );

    /// <summary>Text of an intake document.</summary>
    public static Rule IntakeText { get; } =
        Warning(
            "BR313",
            "Paragraph taken over from an intake document",
            "The paragraph stands word for word in a document of seeds/. Intake is raw material of unknown rights and "
                + "grade: write it anew in your own words, keeping facts and attributions."
        );

    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Uncited,
        NamedSource,
        NoAddress,
        NoArchive,
        OneSided,
        Undated,
        OffScale,
        Mixed,
        NoEvidence,
        Stale,
        AboveCeiling,
        Unready,
        IntakeText,
    ];

    private static Rule Warning(string code, string title, string explanation) =>
        new(code, Severity.Warning, title, explanation);
}
