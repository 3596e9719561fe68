using Briefings.Model;

namespace Briefings.Link;

/// <summary>Documents to site: resolves every name, and derives what follows from single statements.</summary>
internal static class Linker
{
    /// <summary>
    /// Links <paramref name="documents"/>; what cannot be resolved is reported and left out. Null where they cannot be
    /// linked into what another process left.
    /// </summary>
    public static Site? Link(Documents documents, BuildOptions options, LinkMemory memory, Diagnostics found)
    {
        if (documents.ByPosition is not null)
        {
            return memory.Kept!(documents).Link(found);
        }

        memory.Start(documents.Frame, options);
        var linked = memory.Last?.With(documents) ?? LinkedSite.Of(documents, options, memory);
        memory.Last = documents.Frame is null ? null : linked;
        linked.Report(found);
        return linked.Site;
    }
}
