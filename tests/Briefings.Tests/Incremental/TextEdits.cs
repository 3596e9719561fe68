using System.Text;
using Briefings.Model;
using Briefings.Tests.Sites;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>Edits of texts, sites to make them on, and what two builds of one site must have in common.</summary>
internal static class TextEdits
{
    /// <summary>A generated site.</summary>
    public static readonly FileTree Start = WithHashes(
        new GeneratedSite(seed: 5) { Briefings = 10, Actors = 5 }.Files()
    );

    /// <summary>A site with every field.</summary>
    public static readonly FileTree Rich = WithHashes(TestSites.Input("every-field"));

    // Most edits are of a briefing's words: they are what memories are for.
    /// <summary>What is written instead of what.</summary>
    public static readonly (string From, string To)[] All =
    [
        ("# ", "# More on "),
        (". ", ". The AX1 left. "),
        (". ", ". AX2 of Samora came. "),
        (".\n", " [@source-1].\n"),
        (".\n", " [@source-9999].\n"),
        (".\n", "; see [it](../actors/actor-1.md#leaders).\n"),
        (".\n", "; see [a draft](/briefings/2024-05-12-draft/#text).\n"),
        (".\n", "; see [what is claimed](/briefings/2024-03-26-after-the-raid/#what-is-claimed).\n"),
        (". ", ". This very sentence of some length stands in more than one document. "),
        ("This very sentence of some length stands in more than one document. ", ""),
        ("## What", "## That"),
        ("AX1", "AX3"),
        ("[@source-9999]", ""),
        ("title: ", "title: New "),
        ("aliases: [", "aliases: [Truce, "),
        ("name: ", "name: Old "),
        ("date: 2", "date: 1"),
        ("summary: ", "summary: More. "),
        ("key_takeaways:\n", "key_takeaways:\n  - NF-7 and the AX1 came [@wire-raid].\n"),
        ("basis: ", "basis: More "),
        ("likelihood: likely", "likelihood: unlikely"),
        ("evidence: [", "evidence: [front-statement, "),
        ("actors: [", "actors: [ardanian-army, AX2, "),
        ("topics: [", "topics: [talks, "),
        ("places: [", "places: [samora, "),
        ("revisions:\n", "revisions:\n  - {date: 2024-05-01, kind: update, note: More.}\n"),
        ("redirect_from: [", "redirect_from: [/briefings/raided/, "),
        ("page_size: 20", "page_size: 7"),
        ("page_size: 7", "page_size: 20\ntrust_html: true"),
    ];

    /// <summary>Makes random series of edits.</summary>
    /// <param name="samples">How many series.</param>
    /// <param name="start">Starts with a site, and gives what is to be done after each edit.</param>
    public static void Sample(int samples, Func<FileTree, Action<FileTree>> start) =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, All.Length - 1], Gen.Int[0, 1000]).Array[1, 8])
            .Sample(
                (isRich, edits) =>
                {
                    var tree = isRich ? Rich : Start;
                    var build = start(tree);
                    foreach (var (which, n) in edits)
                    {
                        tree = Edited(tree, n, All[which]);
                        build(tree);
                    }
                },
                iter: samples,
                threads: 1,
                print: sample =>
                    $"rich: {sample.Item1}, "
                    + string.Join(", ", sample.Item2.Select(e => $"{All[e.Item1]} in file {e.Item2}"))
            );

    /// <summary><paramref name="tree"/> with the text of a file edited.</summary>
    public static FileTree In(FileTree tree, string path, Func<string, string> edit)
    {
        var bytes = Encoding.UTF8.GetBytes(edit(Text(tree.Find(path)!)));
        return tree.With(InputFile.Of(path, bytes, ContentHash.Of(bytes)));
    }

    /// <summary>Asserts that two builds wrote and found the same.</summary>
    public static void Same(BuildResult clean, BuildResult remembered)
    {
        var bytes = Made(clean);
        Assert.Equal(bytes, Made(remembered));
        Assert.Equal(clean.Found.Sorted(), remembered.Found.Sorted());
    }

    /// <summary>The hashes of the pages of <paramref name="result"/>, by path.</summary>
    public static Dictionary<string, string> Made(BuildResult result) =>
        result.Pages.ToDictionary(page => page.Path, page => Made(page, result.Found), StringComparer.Ordinal);

    /// <summary>The hash of a page.</summary>
    public static string Made(Page page, Diagnostics found)
    {
        using var stream = page.Make(found);
        return ContentHash.Of(stream).ToString();
    }

    /// <summary>An edit of the file that the number chooses among those that it changes.</summary>
    public static FileTree Edited(FileTree tree, int n, (string From, string To) edit)
    {
        var able = tree.Files.Where(f => Text(f).Contains(edit.From, StringComparison.Ordinal)).ToList();
        if (able.Count == 0)
        {
            return tree;
        }

        var file = able[n % able.Count];
        var text = Text(file);
        var at = text.IndexOf(edit.From, n % text.Length, StringComparison.Ordinal);
        at = at < 0 ? text.IndexOf(edit.From, StringComparison.Ordinal) : at;
        return In(tree, file.Path, _ => text[..at] + edit.To + text[(at + edit.From.Length)..]);
    }

    /// <summary>The text of a file.</summary>
    public static string Text(InputFile file) => Encoding.UTF8.GetString(file.ReadAllBytes());

    private static FileTree WithHashes(FileTree tree) =>
        new(tree.Files.Select(f => InputFile.Of(f.Path, f.ReadAllBytes(), ContentHash.Of(f.ReadAllBytes()))));
}
