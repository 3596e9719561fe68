using System.Text;
using Briefings.Model;
using Briefings.Tests.Sites;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>
/// A build that remembers the ones before it, as while serving: the same findings and bytes as one that does not.
/// </summary>
public sealed class MemoryTests
{
    private static readonly BuildOptions Options = new(TestSites.Today, Workers: 2);
    private static readonly int Samples = Environment.GetEnvironmentVariable("BRIEFINGS_ALL") is null ? 8 : 60;

    private static readonly FileTree Start = WithHashes(
        new GeneratedSite(seed: 5) { Briefings = 10, Actors = 5 }.Files()
    );

    private static readonly FileTree Rich = WithHashes(TestSites.Input("every-field"));

    // Most edits are of a briefing's words: they are what the memory is for.
    private static readonly (string From, string To)[] Edits =
    [
        ("# ", "# More on "),
        (". ", ". The AX1 left. "),
        (". ", ". AX2 of Samora came. "),
        (".\n", " [@source-1].\n"),
        (".\n", " [@source-9999].\n"),
        (".\n", "; see [it](../actors/actor-1.md#leaders).\n"),
        (".\n", "; see [a draft](/briefings/2024-05-12-draft/#text).\n"),
        (".\n", "; see [what is claimed](/briefings/2024-03-26-after-the-raid/#what-is-claimed).\n"),
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

    [Fact]
    public void It_finds_and_writes_what_a_clean_build_does() =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, Edits.Length - 1], Gen.Int[0, 1000]).Array[1, 8])
            .Sample(
                (isRich, edits) =>
                {
                    var memory = new BuildMemory();
                    var tree = isRich ? Rich : Start;
                    SiteBuilder.Build(tree, Options, memory);
                    foreach (var (which, n) in edits)
                    {
                        tree = Edited(tree, n, Edits[which]);
                        Same(SiteBuilder.Build(tree, Options), SiteBuilder.Build(tree, Options, memory));
                    }
                },
                iter: Samples,
                threads: 1,
                print: sample =>
                    $"rich: {sample.Item1}, "
                    + string.Join(", ", sample.Item2.Select(e => $"{Edits[e.Item1]} in file {e.Item2}"))
            );

    [Fact]
    public void It_finds_and_writes_what_a_clean_build_does_when_files_come_and_go()
    {
        var memory = new BuildMemory();
        var tree = Start;
        SiteBuilder.Build(tree, Options, memory);
        foreach (var file in Start.Files.Where(f => f.Path.StartsWith("content/", StringComparison.Ordinal)).Take(12))
        {
            tree = tree.Without(file.Path);
            Same(SiteBuilder.Build(tree, Options), SiteBuilder.Build(tree, Options, memory));
            if (file.Path.Contains("actor-1", StringComparison.Ordinal))
            {
                tree = tree.With(file);
                Same(SiteBuilder.Build(tree, Options), SiteBuilder.Build(tree, Options, memory));
            }
        }
    }

    [Theory]
    [InlineData("/briefings/2024-05-12-draft/")]
    [InlineData("/briefings/2024-03-26-after-the-raid/#nowhere")]
    public void A_message_names_another_document_by_its_title_of_now(string target)
    {
        const string linking = "content/briefings/2024-05-01-three-weeks-on.md";
        var linked = $"content{target.Split('#')[0].TrimEnd('/')}.md";
        var memory = new BuildMemory();
        var tree = In(Rich, linking, text => $"{text}\nSee [more]({target}).\n");
        SiteBuilder.Build(tree, Options, memory);

        tree = In(tree, linked, text => text.Replace("\ntitle: ", "\ntitle: Now ", StringComparison.Ordinal));
        var remembered = SiteBuilder.Build(tree, Options, memory);

        Same(SiteBuilder.Build(tree, Options), remembered);
        Assert.Contains(remembered.Found.Sorted(), d => d.At.File == linking && d.Message.Contains("'Now "));
    }

    private static FileTree In(FileTree tree, string path, Func<string, string> edit)
    {
        var bytes = Encoding.UTF8.GetBytes(edit(Text(tree.Find(path)!)));
        return tree.With(InputFile.Of(path, bytes, ContentHash.Of(bytes)));
    }

    private static void Same(BuildResult clean, BuildResult remembered)
    {
        var bytes = Made(clean);
        Assert.Equal(bytes, Made(remembered));
        Assert.Equal(clean.Found.Sorted(), remembered.Found.Sorted());
    }

    private static Dictionary<string, string> Made(BuildResult result) =>
        result.Pages.ToDictionary(
            page => page.Path,
            page =>
            {
                using var stream = page.Make(result.Found);
                return ContentHash.Of(stream).ToString();
            },
            StringComparer.Ordinal
        );

    // The file that the number chooses among those that the edit changes.
    private static FileTree Edited(FileTree tree, int n, (string From, string To) edit)
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

    private static string Text(InputFile file) => Encoding.UTF8.GetString(file.ReadAllBytes());

    private static FileTree WithHashes(FileTree tree) =>
        new(tree.Files.Select(f => InputFile.Of(f.Path, f.ReadAllBytes(), ContentHash.Of(f.ReadAllBytes()))));
}
