namespace Briefings.Model;

/// <summary>A briefing (schema.org AnalysisNewsArticle; STIX 2.1 report).</summary>
public sealed record Briefing : Document
{
    /// <summary>The day it speaks of, always of day precision.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>One or two sentences that say it all; null when not given.</summary>
    public Written? Summary { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>The ids of the sources it names in its front matter, inline ones included, in order.</summary>
    public IReadOnlyList<Written> Sources { get; init; } = [];

    /// <summary>Sources written out in the briefing itself; each is also in <see cref="Sources"/> by its id.</summary>
    public IReadOnlyList<Source> InlineSources { get; init; } = [];

    /// <summary>Stage of publication.</summary>
    public BriefingStatus Status { get; init; }

    /// <summary>The day from which it is shown, if not at once.</summary>
    public DateOnly? PublishAt { get; init; }

    /// <summary>The day from which it is no longer shown, if ever.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>TLP label; null takes the site's.</summary>
    public Tlp? Tlp { get; init; }

    /// <summary>Where that label is written; null when it is not.</summary>
    public Location? TlpAt { get; init; }

    /// <summary>The last day of which it knows.</summary>
    public PartialDate? DataCutoff { get; init; }

    /// <summary>Takeaways, each a piece of prose.</summary>
    public IReadOnlyList<Body> KeyTakeaways { get; init; } = [];

    /// <summary>Judgements with likelihood and confidence.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    /// <summary>Actors named in front matter, by id, name or alias.</summary>
    public IReadOnlyList<Written> Actors { get; init; } = [];

    /// <summary>Topics: ids when the site has a topics file, else free words.</summary>
    public IReadOnlyList<Written> Topics { get; init; } = [];

    /// <summary>Place ids.</summary>
    public IReadOnlyList<Written> Places { get; init; } = [];

    /// <summary>Event ids.</summary>
    public IReadOnlyList<Written> Events { get; init; } = [];

    /// <summary>Corrections and updates, as written.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>BCP 47 language tag; null takes the site's.</summary>
    public Written? Lang { get; init; }

    /// <summary>The id of the briefing that this one translates.</summary>
    public Written? TranslationOf { get; init; }

    /// <inheritdoc/>
    protected override string UrlOf(string id) => $"/briefings/{id}/";

    /// <inheritdoc/>
    public override string Kind => "briefing";
}
