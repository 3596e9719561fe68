using Briefings.Model;

namespace Briefings.Link;

/// <summary>Which sources a document uses, in the order in which its page shows them.</summary>
internal static class Uses
{
    /// <summary>The ids of the sources of <paramref name="document"/>, each once, in order of first use.</summary>
    public static IEnumerable<string> Of(Document document) =>
        document switch
        {
            Briefing briefing =>
            [
                .. briefing.Sources.Select(s => s.Text),
                .. briefing.KeyTakeaways.SelectMany(Cited),
                .. briefing.Judgements.SelectMany(j => Cited(j.Text).Concat(Refs(j.Evidence))),
                .. Cited(briefing.Body),
            ],
            Actor actor => Of(actor),
            Event happening =>
            [
                .. Refs(happening.Evidence),
                .. happening.ClaimedBy.SelectMany(c => Refs(c.Evidence)),
                .. happening.Tallies.SelectMany(t => Refs(t.Evidence)),
                .. Cited(happening.Body),
            ],
            _ => Cited(document.Body),
        };

    private static IEnumerable<string> Of(Actor actor) =>
        [
            .. Refs(actor.Founded),
            .. Refs(actor.Dissolved),
            .. Refs(actor.Status),
            .. Refs(actor.Headquarters),
            .. Refs(actor.Areas),
            .. Refs(actor.Ideology),
            .. Refs(actor.Goals),
            .. actor.Aliases.SelectMany(a => Refs(a.Evidence)),
            .. actor.Relationships.SelectMany(r => Refs(r.Evidence)),
            .. actor.Leaders.Concat(actor.Founders).SelectMany(l => Refs(l.Evidence)),
            .. actor.Sizes.SelectMany(s => Refs(s.Evidence)),
            .. actor.Designations.SelectMany(d => Refs(d.Evidence)),
            .. Cited(actor.Body),
        ];

    private static IEnumerable<string> Refs(IEnumerable<Evidence> evidence) => evidence.Select(e => e.Ref.Text);

    private static IEnumerable<string> Refs<T>(IEnumerable<Claim<T>> claims) =>
        claims.SelectMany(c => Refs(c.Evidence));

    private static List<string> Cited(Body body)
    {
        var cited = new List<string>();
        Add(body.Fragments);
        foreach (var note in body.Notes)
        {
            Add(note.Fragments);
        }

        return cited;

        void Add(IReadOnlyList<Fragment> fragments)
        {
            for (var i = 0; i < fragments.Count; i++)
            {
                if (fragments[i] is Citation citation)
                {
                    cited.AddRange(citation.Sources.Select(source => source.Ref.Text));
                }
            }
        }
    }
}
