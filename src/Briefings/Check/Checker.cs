using Briefings.Model;

namespace Briefings.Check;

/// <summary>Site to findings: the editorial stage.</summary>
internal static class Checker
{
    /// <summary>Runs every editorial check over published and held-back documents.</summary>
    public static void Check(Site site, BuildOptions options, Diagnostics found)
    {
        var intake = new IntakeChecks(site.Seeds, found);
        var isBroken = found
            .Sorted()
            .Where(d => d.Rule.Severity == Severity.Error)
            .Select(d => d.At.File)
            .ToHashSet(StringComparer.Ordinal);
        Each([.. site.Briefings, .. site.HeldBack], briefing => Check(briefing, site, intake, found));
        Each(
            [.. site.Briefings, .. site.HeldBack],
            briefing => PublicationChecks.Check(briefing, site, isBroken.Contains(briefing.At.File), found)
        );
        Each(site.Actors, actor => Check(actor, site, options.Today, found));
        Each(site.Events, happening => Check(happening, site, found));
        Each(site.Sources, source => SourceChecks.Check(source, found));

        void Each<T>(IReadOnlyList<T> documents, Action<T> check) =>
            Workers.Map(
                documents,
                options.Workers,
                document =>
                {
                    check(document);
                    return 0;
                }
            );
    }

    private static void Check(Briefing briefing, Site site, IntakeChecks intake, Diagnostics found)
    {
        var paragraphs = Paragraph.Of(briefing.Body);
        var takeaways = briefing.KeyTakeaways.SelectMany(Paragraph.Of).ToList();
        var judgements = briefing.Judgements.SelectMany(j => Paragraph.Of(j.Text)).ToList();
        CitationChecks.Check(briefing, paragraphs, site, found);
        EstimateChecks.Check(paragraphs, [.. takeaways, .. judgements], briefing.Judgements, site.Config, found);
        EvidenceChecks.Check(briefing, site, found);
        intake.Check(briefing, paragraphs);
        foreach (var source in briefing.InlineSources)
        {
            SourceChecks.Check(source, found);
        }
    }

    private static void Check(Actor actor, Site site, DateOnly today, Diagnostics found)
    {
        var paragraphs = Paragraph.Of(actor.Body);
        CitationChecks.Check(actor, paragraphs, site, found);
        EstimateChecks.Check(paragraphs, [], [], site.Config, found);
        EvidenceChecks.Check(actor, site, found);
        StaleChecks.Check(actor, site, today, found);
    }

    private static void Check(Event happening, Site site, Diagnostics found)
    {
        var paragraphs = Paragraph.Of(happening.Body);
        CitationChecks.Check(happening, paragraphs, site, found);
        EstimateChecks.Check(paragraphs, [], [], site.Config, found);
        EvidenceChecks.Check(happening, site, found);
    }
}
