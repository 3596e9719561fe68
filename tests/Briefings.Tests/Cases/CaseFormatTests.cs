using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Cases;

/// <summary>The form of a case file, and that a wrong answer is seen.</summary>
public sealed class CaseFormatTests
{
    private const string Text = """
        Two files.

        -- bytes a.md: EF BB BF --
        -- a.md --
        one
        -- repeat a.md 3 x\n --
        -- expect [BR501] --
        a.md: error BR501: two outputs claim /a
            = rename one
        -- absent index.html --

        """;

    private static readonly Case Parsed = Case.Parse("form", Text);

    [Fact]
    public void A_case_is_written_as_it_is_read() => Assert.Equal(Text, Parsed.ToString());

    [Fact]
    public void Sections_of_one_path_follow_each_other()
    {
        var files = CaseSite.Files(Parsed);

        Assert.Equal(["a.md", "site.yml"], files.Files.Select(f => f.Path));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "one\nx\nx\nx\n"u8], files.Find("a.md")!.ReadAllBytes());
    }

    [Fact]
    public void Findings_are_filtered_by_code_and_printed_with_their_line()
    {
        var input = FileTree.Of(("a.md", "zero\none\n"));
        var other = new Rule("BR999", Severity.Warning, "Other", "Other.");
        Diagnostic[] found =
        [
            new(OutputRules.SameOutput, Location.Whole("a.md"), "two outputs claim /a", "rename one"),
            new(other, new("a.md", 2, 2, 2), "no"),
        ];
        var asked = Parsed.Sections[3];

        Assert.Equal(Expectation.Expected(asked), Expectation.Printed(asked, Parsed, found, input));
        Assert.EndsWith(
            "a.md:2:2: warning BR999: no\n  2 | one\n    |  ^^\n",
            Expectation.Printed(asked with { Header = "expect" }, Parsed, found, input),
            StringComparison.Ordinal
        );
    }
}
