using Briefings.Model;

namespace Briefings.Check;

/// <summary>Site to findings: the editorial stage.</summary>
internal static class Checker
{
    /// <summary>Runs every editorial check over published and held-back documents.</summary>
    public static void Check(Site site, BuildOptions options, CheckMemory memory, Diagnostics found)
    {
        memory.Start();
        var intake = new IntakeChecks(site.Seeds);
        var isBroken = found.Sorted(Severity.Error).Select(d => d.At.File).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Briefing> briefings = [.. site.Briefings, .. site.HeldBack];
        Each(briefings, (briefing, own) => Check(briefing, site, intake, own));
        Each(site.Actors, (actor, own) => Check(actor, site, options.Today, own));
        Each(site.Events, (happening, own) => Check(happening, site, own));
        Each(site.Sources, SourceChecks.Check);
        foreach (var briefing in briefings)
        {
            PublicationChecks.Check(briefing, site, isBroken.Contains(briefing.At.File), found);
        }

        void Each<T>(IReadOnlyList<T> documents, Action<T, Diagnostics> check)
            where T : Document =>
            found.AddRange(
                Workers.Map(documents, options.Workers, document => memory.Of(document, check)).SelectMany(all => all)
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
        intake.Check(briefing, paragraphs, found);
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
