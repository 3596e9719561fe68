using Briefings.Model;

namespace Briefings.Check;

/// <summary>Site to findings: the editorial stage.</summary>
internal static class Checker
{
    /// <summary>Runs every editorial check over published and held-back documents.</summary>
    public static void Check(Site site, BuildOptions options, Diagnostics found) { }
}
