namespace Briefings.Model;

/// <summary>The closed word lists of the domain model, as content writes them.</summary>
public static class Vocabularies
{
    /// <summary>Stage of a briefing's publication.</summary>
    public static Vocabulary<BriefingStatus> BriefingStatus { get; } =
        new(
            "a status of a briefing",
            ("draft", Model.BriefingStatus.Draft),
            ("review", Model.BriefingStatus.Review),
            ("published", Model.BriefingStatus.Published),
            ("withdrawn", Model.BriefingStatus.Withdrawn)
        );

    /// <summary>Traffic Light Protocol 2.0 labels (FIRST, 2022).</summary>
    public static Vocabulary<Tlp> Tlp { get; } =
        new(
            "a TLP 2.0 label",
            ("CLEAR", Model.Tlp.Clear),
            ("GREEN", Model.Tlp.Green),
            ("AMBER", Model.Tlp.Amber),
            ("AMBER+STRICT", Model.Tlp.AmberStrict),
            ("RED", Model.Tlp.Red)
        );

    /// <summary>Confidence in a judgement (ICD 203).</summary>
    public static Vocabulary<Confidence> Confidence { get; } =
        new(
            "a level of confidence",
            ("low", Model.Confidence.Low),
            ("moderate", Model.Confidence.Moderate),
            ("high", Model.Confidence.High)
        );

    /// <summary>Kind of a revision.</summary>
    public static Vocabulary<RevisionKind> RevisionKind { get; } =
        new(
            "a kind of revision",
            ("correction", Model.RevisionKind.Correction),
            ("clarification", Model.RevisionKind.Clarification),
            ("update", Model.RevisionKind.Update),
            ("retraction", Model.RevisionKind.Retraction)
        );

    /// <summary>Kind of an actor (STIX 2.1 threat-actor and identity, ACLED).</summary>
    public static Vocabulary<ActorKind> ActorKind { get; } =
        new(
            "a kind of actor",
            ("armed-group", Model.ActorKind.ArmedGroup),
            ("de-facto-authority", Model.ActorKind.DeFactoAuthority),
            ("state", Model.ActorKind.State),
            ("state-force", Model.ActorKind.StateForce),
            ("organisation", Model.ActorKind.Organisation),
            ("political-party", Model.ActorKind.PoliticalParty),
            ("militia", Model.ActorKind.Militia),
            ("criminal-group", Model.ActorKind.CriminalGroup),
            ("media-outlet", Model.ActorKind.MediaOutlet),
            ("individual", Model.ActorKind.Individual),
            ("coalition", Model.ActorKind.Coalition)
        );

    /// <summary>Whether an actor is still at work.</summary>
    public static Vocabulary<ActorStatus> ActorStatus { get; } =
        new(
            "a status of an actor",
            ("active", Model.ActorStatus.Active),
            ("inactive", Model.ActorStatus.Inactive),
            ("dissolved", Model.ActorStatus.Dissolved),
            ("merged", Model.ActorStatus.Merged),
            ("unknown", Model.ActorStatus.Unknown)
        );

    /// <summary>What sort of other name an alias is.</summary>
    public static Vocabulary<AliasKind> AliasKind { get; } =
        new(
            "a kind of alias",
            ("acronym", Model.AliasKind.Acronym),
            ("translation", Model.AliasKind.Translation),
            ("transliteration", Model.AliasKind.Transliteration),
            ("former-name", Model.AliasKind.FormerName),
            ("self-name", Model.AliasKind.SelfName),
            ("pejorative", Model.AliasKind.Pejorative)
        );

    /// <summary>How a relationship stands.</summary>
    public static Vocabulary<RelationshipStatus> RelationshipStatus { get; } =
        new(
            "a status of a relationship",
            ("current", Model.RelationshipStatus.Current),
            ("ended", Model.RelationshipStatus.Ended),
            ("alleged", Model.RelationshipStatus.Alleged),
            ("contested", Model.RelationshipStatus.Contested)
        );

    /// <summary>Whether evidence speaks for or against a claim.</summary>
    public static Vocabulary<Stance> Stance { get; } =
        new("a stance", ("supports", Model.Stance.Supports), ("disputes", Model.Stance.Disputes));

    /// <summary>An actor's part in an event (ACLED).</summary>
    public static Vocabulary<EventRole> EventRole { get; } =
        new(
            "a role in an event",
            ("perpetrator", Model.EventRole.Perpetrator),
            ("claimant", Model.EventRole.Claimant),
            ("alleged", Model.EventRole.Alleged),
            ("target", Model.EventRole.Target),
            ("victim", Model.EventRole.Victim),
            ("mediator", Model.EventRole.Mediator)
        );

    /// <summary>What a tally counts.</summary>
    public static Vocabulary<TallyKind> TallyKind { get; } =
        new(
            "a kind of tally",
            ("killed", Model.TallyKind.Killed),
            ("injured", Model.TallyKind.Injured),
            ("missing", Model.TallyKind.Missing)
        );

    /// <summary>How far an event is verified.</summary>
    public static Vocabulary<Verification> Verification { get; } =
        new(
            "a state of verification",
            ("verified", Model.Verification.Verified),
            ("partial", Model.Verification.Partial),
            ("unverified", Model.Verification.Unverified),
            ("disputed", Model.Verification.Disputed)
        );

    /// <summary>Kind of an event (ACLED and STIX incident, shortened).</summary>
    public static Vocabulary<string> EventType { get; } =
        Same(
            "a type of event",
            "armed-clash",
            "air-strike",
            "shelling",
            "suicide-bombing",
            "ied",
            "attack",
            "abduction",
            "protest",
            "agreement",
            "arrests",
            "change-of-control",
            "statement",
            "pledge",
            "designation",
            "leadership-change",
            "formation",
            "split",
            "merger",
            "other"
        );

    /// <summary>Kind of a source.</summary>
    public static Vocabulary<string> SourceKind { get; } =
        Same("a kind of source", "primary", "secondary", "state-media", "claim-by-party", "social", "dataset");

    /// <summary>The scale on which likelihood is worded.</summary>
    public static Vocabulary<LikelihoodScale> LikelihoodScale { get; } =
        new("a likelihood scale", ("icd203", Model.LikelihoodScale.Icd203), ("phia", Model.LikelihoodScale.Phia));

    private static Vocabulary<string> Same(string what, params string[] words) =>
        new(what, [.. words.Select(w => (w, w))]);
}
