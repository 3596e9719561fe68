using Briefings.Model;
using Briefings.Review.Facts;

namespace Briefings.Review;

/// <summary>What a reviewer must know of the comparison itself.</summary>
internal static class Remarks
{
    /// <summary>The remarks, each a sentence.</summary>
    public static IReadOnlyList<string> Of(Sides sides)
    {
        var remarks = new List<string>();
        if (sides.Before.Result.Pages.Count == 0)
        {
            remarks.Add("The base has no site yet: everything is new.");
        }
        else if (Errors(sides.Before) is > 0 and var old)
        {
            remarks.Add(
                $"The base does not build ({Reading.Count(old, "error", "errors")}): "
                    + "it is compared as far as it can be read."
            );
        }

        if (Errors(sides.After) is > 0 and var now)
        {
            remarks.Add(
                $"This version does not build ({Reading.Count(now, "error", "errors")}): "
                    + "the preview shows what can be read."
            );
        }

        var held = Edited(sides).ToList();
        if (held.Count > 0)
        {
            remarks.Add(
                $"Edited, but not shown to readers and so not compared (draft, dated ahead, expired or above the TLP "
                    + $"ceiling): {Reading.Count(held.Count, "briefing", "briefings")}."
            );
        }

        return remarks;
    }

    private static int Errors(Side side) =>
        side.Result.Found.Sorted().Count(d => d.Rule.Severity == Severity.Error && d.Rule != ReviewRules.BrokenLink);

    // Their titles stay unsaid: what is held back must reach no output.
    private static IEnumerable<Briefing> Edited(Sides sides) =>
        sides.After.Site.HeldBack.Where(b =>
            !FileTrees.AreSame(sides.Before.Files, b.At.File, sides.After.Files, b.At.File)
        );
}
