using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Check;

/// <summary>Site to findings: the editorial stage.</summary>
internal static class Checker
{
    /// <summary>Runs every editorial check over published and held-back documents.</summary>
    /// <param name="site">The site.</param>
    /// <param name="options">What findings depend on besides.</param>
    /// <param name="memory">What was found last.</param>
    /// <param name="found">Takes what is found, and tells what has errors already.</param>
    /// <param name="only">The only documents to look at; null for all.</param>
    public static void Check(
        Site site,
        BuildOptions options,
        CheckMemory memory,
        Diagnostics found,
        IReadOnlyList<Document>? only = null
    )
    {
        var intake = new IntakeChecks(site.Seeds);
        var isBroken = found.Sorted(Severity.Error).Select(d => d.At.File).ToHashSet(StringComparer.Ordinal);
        var briefings = Of<Briefing>(() => [.. site.Briefings, .. site.HeldBack]);
        Each(memory.Briefings, briefings, (briefing, own) => Check(briefing, site, intake, own), k => k.Checked);
        Each(
            memory.Actors,
            Of(() => site.Actors),
            (actor, own) => Check(actor, site, options.Today, own),
            k => k.Checked
        );
        Each(memory.Events, Of(() => site.Events), (happening, own) => Check(happening, site, own), k => k.Checked);
        Each(memory.Sources, Of(() => site.Sources), SourceChecks.Check, k => k.Checked);
        Each(
            memory.Readiness,
            briefings,
            (briefing, own) => PublicationChecks.CheckReadiness(briefing, site, own),
            k => k.Readiness,
            briefing => !isBroken.Contains(briefing.At.File)
        );

        IReadOnlyList<T> Of<T>(Func<IReadOnlyList<T>> all) => only is null ? all() : [.. only.OfType<T>()];

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
