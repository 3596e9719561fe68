using Briefings.Model;

namespace Briefings.Read;

/// <summary>Files to documents: the first stage.</summary>
internal static class Reader
{
    /// <summary>Reads every file under <c>content/</c> and <c>seeds/</c>, and site.yml.</summary>
    public static Documents Read(FileTree input, BuildOptions options, Diagnostics found) =>
        new() { Config = new SiteConfig { Title = new Written("", Location.Whole("site.yml")) } };
}
