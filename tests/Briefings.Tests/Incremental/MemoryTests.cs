using Briefings.Model;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>
/// A build that remembers the ones before it, as while serving: the same findings and bytes as one that does not.
/// </summary>
public sealed class MemoryTests
{
    private static readonly BuildOptions Options = new(TestSites.Today, Workers: 2);
    private static readonly int Samples = Environment.GetEnvironmentVariable("BRIEFINGS_ALL") is null ? 8 : 60;

    [Fact]
    public void It_finds_and_writes_what_a_clean_build_does() =>
        TextEdits.Sample(
            Samples,
            start =>
            {
                var memory = new BuildMemory();
                SiteBuilder.Build(start, Options, memory);
                return tree =>
                    TextEdits.Same(SiteBuilder.Build(tree, Options), SiteBuilder.Build(tree, Options, memory));
            }
        );

    [Fact]
    public void It_finds_and_writes_what_a_clean_build_does_when_files_come_and_go()
    {
        var memory = new BuildMemory();
        var tree = TextEdits.Start;
        SiteBuilder.Build(tree, Options, memory);
        foreach (
            var file in TextEdits
                .Start.Files.Where(f => f.Path.StartsWith("content/", StringComparison.Ordinal))
                .Take(12)
        )
        {
            tree = tree.Without(file.Path);
            TextEdits.Same(SiteBuilder.Build(tree, Options), SiteBuilder.Build(tree, Options, memory));
            if (file.Path.Contains("actor-1", StringComparison.Ordinal))
            {
                tree = tree.With(file);
                TextEdits.Same(SiteBuilder.Build(tree, Options), SiteBuilder.Build(tree, Options, memory));
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
        var tree = TextEdits.In(TextEdits.Rich, linking, text => $"{text}\nSee [more]({target}).\n");
        SiteBuilder.Build(tree, Options, memory);

        tree = TextEdits.In(tree, linked, text => text.Replace("\ntitle: ", "\ntitle: Now ", StringComparison.Ordinal));
        var remembered = SiteBuilder.Build(tree, Options, memory);

        TextEdits.Same(SiteBuilder.Build(tree, Options), remembered);
        Assert.Contains(remembered.Found.Sorted(), d => d.At.File == linking && d.Message.Contains("'Now "));
    }
}
