using System.Text.RegularExpressions;
using Briefings.Model;
using Briefings.Tests.Disk;
using Briefings.Tests.Review;
using Xunit;

namespace Briefings.Tests.Cases;

/// <summary>Rules and cases know each other: a rule is documented by its case.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Codes { get; } = [.. Rules.All.Select(r => r.Code)];

    /// <summary>
    /// Rules that no single site in memory can break, each with the test that shows it instead.
    /// </summary>
    private static readonly Dictionary<string, string> ShownElsewhere = new(StringComparer.Ordinal)
    {
        ["BR108"] = nameof(FolderTreeTests.Links_are_reported_and_never_followed),
        ["BR502"] = nameof(WriterTests.A_file_that_no_build_wrote_is_not_overwritten),
        ["BR503"] = nameof(RefusedOutputTests.Two_builds_at_once_are_one_too_many),
        ["BR504"] = nameof(RefusedOutputTests.An_output_among_the_sources_is_refused),
        ["BR505"] = nameof(RefusedOutputTests.What_the_disk_refuses_is_a_finding),
        ["BR601"] = nameof(EffectTests.An_address_that_vanishes_comes_with_the_line_that_makes_it_refer_on),
        ["BR602"] = nameof(EffectTests.A_link_that_a_template_breaks_is_told_once_for_all_pages),
    };

    public static TheoryData<string> CodesOfCases { get; } =
    [.. Rules.All.Select(r => r.Code).Where(code => !ShownElsewhere.ContainsKey(code))];

    [Theory]
    [MemberData(nameof(CodesOfCases))]
    public void Rule_has_a_case_that_shows_it(string code)
    {
        var shown = Case.Names.Where(n => n.StartsWith(code + "-", StringComparison.Ordinal));

        Assert.Contains(
            shown,
            n =>
                Case.Load(n)
                    .Sections.Any(s =>
                        Expectation.IsOfFindings(s) && s.Text.Contains(code + ":", StringComparison.Ordinal)
                    )
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rule_explains_itself_to_an_analyst(string code)
    {
        var rule = Rules.Find(code)!;

        Assert.Matches(new Regex("^BR[1-69][0-9]{2}$"), rule.Code);
        Assert.Matches(new Regex("^[A-Z‘'].*[^.]$"), rule.Title);
        Assert.Matches(new Regex("^[A-Z‘'].{30,}\\.$"), rule.Explanation);
    }

    [Fact]
    public void What_is_shown_elsewhere_is_a_rule_without_a_case() =>
        Expect.NoFault(
            ShownElsewhere.Keys.Where(code =>
                Rules.Find(code) is null || Case.Names.Any(n => n.StartsWith(code, StringComparison.Ordinal))
            )
        );

    [Fact]
    public void No_two_rules_share_a_code_or_a_title()
    {
        Assert.Equal(Rules.All.Select(r => r.Code).Distinct(), Rules.All.Select(r => r.Code));
        Assert.Equal(Rules.All.Select(r => r.Title).Distinct(), Rules.All.Select(r => r.Title));
    }

    [Fact]
    public void Every_code_in_a_case_is_a_rule()
    {
        var unknown = Case
            .Names.SelectMany(n => Expectation.Codes(n + "\n" + Case.Load(n)))
            .Where(code => Rules.Find(code) is null)
            .Distinct();

        Expect.NoFault(unknown);
    }
}
