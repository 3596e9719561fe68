using Briefings.Model;

namespace Briefings.Check;

/// <summary>BR311, BR312: whether a briefing may be published, and is ready for it.</summary>
internal static class PublicationChecks
{
    /// <summary>Whether the site may publish <paramref name="briefing"/> at all.</summary>
    public static void CheckLabel(Briefing briefing, Site site, Diagnostics found)
    {
        var label = site.TlpOf(briefing);
        if (label > site.Config.TlpCeiling)
        {
            var ceiling = Vocabularies.Tlp.WordFor(site.Config.TlpCeiling);
            found.Add(
                CheckRules.AboveCeiling,
                briefing.TlpAt ?? briefing.Title.At,
                $"TLP:{Vocabularies.Tlp.WordFor(label)} is above the ceiling, TLP:{ceiling}: the briefing is left out"
            );
        }
    }

    /// <summary>
    /// Whether <paramref name="briefing"/> has what readers look for. In a file with errors a field may only seem to be
    /// missing.
    /// </summary>
    public static void CheckReadiness(Briefing briefing, Site site, Diagnostics found)
    {
        var missing = Missing(briefing, site).ToList();
        if (briefing.Status == BriefingStatus.Published && missing.Count > 0)
        {
            found.Add(
                CheckRules.Unready,
                briefing.Title.At,
                $"this briefing has no {List(missing)}",
                "add it, or keep the briefing as status: draft"
            );
        }
    }

    private static string List(List<string> missing) =>
        missing.Count == 1 ? missing[0] : $"{string.Join(", ", missing.SkipLast(1))} or {missing[^1]}";

    private static IEnumerable<string> Missing(Briefing briefing, Site site)
    {
        if (briefing.Summary is null)
        {
            yield return "summary";
        }

        if (briefing.Authors.Count == 0)
        {
            yield return "authors";
        }

        if (briefing.Sources.Count == 0 && !site.References.SourcesOf[briefing.Url].Any())
        {
            yield return "sources";
        }
    }
}
