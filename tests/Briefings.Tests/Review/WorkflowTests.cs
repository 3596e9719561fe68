using System.Text.RegularExpressions;
using Briefings.Tests.Tidy;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Briefings.Tests.Review;

/// <summary>The workflows are safe with a stranger's pull request.</summary>
public sealed partial class WorkflowTests
{
    private static readonly Dictionary<string, string> Texts = TrackedFile
        .Texts.Where(f => f.Path.StartsWith(".github/workflows/", StringComparison.Ordinal))
        .ToDictionary(f => Path.GetFileName(f.Path), f => f.Text, StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = ["preview.yml", "publish-preview.yml", "remove-preview.yml"];

    [Fact]
    public void Each_workflow_is_known_here() =>
        Assert.Equal(["preview.yml", "publish-preview.yml", "remove-preview.yml"], Texts.Keys.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Actions_are_pinned_by_their_full_commit_with_the_version_beside_it(string name)
    {
        var uses = Texts[name].Split('\n').Where(l => l.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(Pinned(), line));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_a_stranger_names_is_pasted_into_a_script(string name)
    {
        foreach (var step in Steps(name))
        {
            Assert.DoesNotContain("${{", Scalar(step, "run"), StringComparison.Ordinal);
            Assert.DoesNotContain(
                "${{",
                step.Children.TryGetValue("with", out var with) ? Scalar((YamlMappingNode)with, "script") : "",
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_check_out_leaves_its_credentials_behind(string name) =>
        Assert.All(
            Steps(name).Where(s => Scalar(s, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal)),
            step => Assert.Equal("false", Scalar((YamlMappingNode)step["with"], "persist-credentials"))
        );

    [Fact]
    public void What_runs_a_pull_request_may_only_read()
    {
        var workflow = Root("preview.yml");

        Assert.Equal("contents: read", Flat(workflow["permissions"]));
        Assert.All(Jobs(workflow), job => Assert.False(job.Children.ContainsKey("permissions")));
        Assert.DoesNotContain("secrets.", Texts["preview.yml"], StringComparison.Ordinal);
        Assert.DoesNotContain("github.token", Texts["preview.yml"], StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target:", Texts["preview.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publish-preview.yml")]
    [InlineData("remove-preview.yml")]
    public void What_may_write_runs_nothing_of_a_pull_request(string name)
    {
        var steps = Steps(name).ToList();

        Assert.Equal("", Flat(Root(name)["permissions"]));
        Assert.All(
            steps.Where(s => Scalar(s, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal)),
            step =>
                Assert.Equal(
                    "${{ github.event.repository.default_branch }}",
                    Scalar((YamlMappingNode)step["with"], "ref")
                )
        );
        Assert.All(
            steps.Select(s => Scalar(s, "run")).Where(r => r.Length > 0),
            run => Assert.StartsWith("bash .github/scripts/", run, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("dotnet", Texts[name], StringComparison.Ordinal);
        Assert.DoesNotContain("head.sha", Texts[name], StringComparison.Ordinal);
    }

    private static YamlMappingNode Root(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Texts[name]));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) =>
        ((YamlMappingNode)workflow["jobs"]).Children.Values.Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Steps(string name) =>
        Jobs(Root(name)).SelectMany(job => ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>());

    private static string Scalar(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value! : "";

    private static string Flat(YamlNode node) =>
        string.Join(", ", ((YamlMappingNode)node).Children.Select(p => $"{p.Key}: {p.Value}"));

    [GeneratedRegex(@"^\s+(- )?uses: [a-z0-9-]+/[a-z0-9-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();
}
