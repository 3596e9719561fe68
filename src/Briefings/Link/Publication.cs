using Briefings.Model;

namespace Briefings.Link;

/// <summary>Which briefings reach the output.</summary>
internal static class Publication
{
    /// <summary>
    /// Whether <paramref name="briefing"/> has a page: nothing above the TLP ceiling and nothing expired ever has one;
    /// drafts and what is dated ahead only when drafts are asked for.
    /// </summary>
    public static bool IsShown(Briefing briefing, SiteConfig config, BuildOptions options) =>
        (briefing.Tlp ?? config.Tlp) <= config.TlpCeiling
        && !(briefing.Expires <= options.Today)
        && (options.Drafts || IsDue(briefing, options.Today));

    private static bool IsDue(Briefing briefing, DateOnly today) =>
        briefing.Status is BriefingStatus.Published or BriefingStatus.Withdrawn
        && (briefing.PublishAt ?? briefing.Date) <= today;
}
