using System.Text.RegularExpressions;
using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Cases;

/// <summary>Rules and cases know each other: a rule is documented by its case.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Codes { get; } = [.. Rules.All.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
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
