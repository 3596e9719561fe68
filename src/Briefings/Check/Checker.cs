using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Check;

/// <summary>Site to findings: the editorial stage.</summary>
internal static class Checker
{
    /// <summary>Runs every editorial check over published and held-back documents.</summary>
    public static void Check(Site site, BuildOptions options, CheckMemory memory, Diagnostics found)
    {
        var intake = new IntakeChecks(site.Seeds);
        var isBroken = found.Sorted(Severity.Error).Select(d => d.At.File).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Briefing> briefings = [.. site.Briefings, .. site.HeldBack];
        Each(memory.Briefings, briefings, (briefing, own) => Check(briefing, site, intake, own), k => k.Checked);
        Each(memory.Actors, site.Actors, (actor, own) => Check(actor, site, options.Today, own), k => k.Checked);
        Each(memory.Events, site.Events, (happening, own) => Check(happening, site, own), k => k.Checked);
        Each(memory.Sources, site.Sources, SourceChecks.Check, k => k.Checked);
        Each(
            memory.Readiness,
            briefings,
            (briefing, own) => PublicationChecks.CheckReadiness(briefing, site, own),
            k => k.Readiness,
            briefing => !isBroken.Contains(briefing.At.File)
        );

        void Each<T>(
            Memo<T, Findings> known,
            IReadOnlyList<T> documents,
            Action<T, Diagnostics> check,
            Func<KeptDocument, Findings> kept,
            Func<T, bool>? isMeant = null
        )
            where T : Document
        {
            var all = known.Map(
                documents,
                options.Workers,
                (one, _) =>
                    one.Kept is { } last
                        ? kept(last)
                        : PackedFindings.Of(Findings.Of(its => check(one, its)), options.Spool)
            );
            found.AddAll(all.Where((_, i) => isMeant is null || isMeant(documents[i])));
        }
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
        PublicationChecks.CheckLabel(briefing, site, found);
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
