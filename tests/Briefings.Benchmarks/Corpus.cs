using Briefings.Tests.Sites;

namespace Briefings.Benchmarks;

/// <summary>A generated site on disk, in our form and in Hugo's.</summary>
internal static class Corpus
{
    /// <summary>Writes <c>ours/</c> and <c>hugo/content/</c> below <paramref name="folder"/>.</summary>
    public static void Write(string folder, int briefings)
    {
        foreach (var file in Site(briefings).Files().Files)
        {
            Save(Path.Join(folder, "ours", file.Path), file.ReadAllBytes());
            if (file.Path.EndsWith(".md", StringComparison.Ordinal))
            {
                Save(Path.Join(folder, "hugo", file.Path), file.ReadAllBytes());
            }
        }
    }

    /// <summary>The generated site with so many briefings, and a tenth as many actors.</summary>
    public static GeneratedSite Site(int briefings) =>
        new(seed: 7) { Briefings = briefings, Actors = Math.Max(1, briefings / 10) };

    private static void Save(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
