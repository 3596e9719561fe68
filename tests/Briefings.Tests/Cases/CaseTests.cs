using System.Text.RegularExpressions;
using Xunit;

namespace Briefings.Tests.Cases;

/// <summary>Runs every file of tests/cases.</summary>
public sealed partial class CaseTests
{
    private static readonly bool Accepts =
        !Repository.IsUnattended && Environment.GetEnvironmentVariable("ACCEPT") == "1";

    public static TheoryData<string> Names { get; } = [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_comes_out_as_written(string name)
    {
        var @case = Case.Load(name);
        Assert.True(@case.Sentence.EndsWith('.'), $"{name}: the case opens with a sentence and its full stop");

        var site = new CaseSite(@case);
        var answered = @case with { Sections = [.. Asked(@case).Select(s => Answer(s, @case, site))] };
        if (Accepts && answered.ToString() != @case.ToString())
        {
            File.WriteAllText(Case.FileOf(name), answered.ToString());
            @case = answered;
        }

        foreach (
            var (section, answer) in Asked(@case).Zip(answered.Sections).Where(p => Expectation.IsOfFindings(p.First))
        )
        {
            var (expected, actual) = (Expectation.Expected(section), Expectation.Expected(answer));
            Assert.True(expected == actual, $"{name}: findings differ\n--- expected\n{expected}--- found\n{actual}---");
        }

        CheckOutputs(@case, site);
    }

    /// <summary>A case that says nothing about findings expects none.</summary>
    private static IEnumerable<Section> Asked(Case @case) =>
        @case.Sections.Any(Expectation.IsOfFindings) ? @case.Sections : [.. @case.Sections, new Section("expect", [])];

    private static Section Answer(Section section, Case @case, CaseSite site)
    {
        if (!Expectation.IsOfFindings(section))
        {
            return section;
        }

        var printed = Expectation.Printed(section, @case, site.Found, site.Input);
        return section with { Lines = printed.Length == 0 ? [] : printed.TrimEnd('\n').Split('\n') };
    }

    private static void CheckOutputs(Case @case, CaseSite site)
    {
        foreach (var section in @case.With("expect", "absent").Where(s => !Expectation.IsOfFindings(s)))
        {
            var output = Normal(site.Output(section.Rest) ?? "");
            Assert.True(
                section.Verb == "absent" || site.Output(section.Rest) is not null,
                $"{@case.Name}: there is no {section.Rest}, only\n{string.Join('\n', site.Paths)}"
            );
            var from = 0;
            foreach (var line in section.Lines.Select(Normal).Where(l => l.Length > 0))
            {
                var at = output.IndexOf(line, section.Verb == "absent" ? 0 : from, StringComparison.Ordinal);
                Assert.True(
                    at >= 0 == (section.Verb == "expect"),
                    $"{@case.Name}: {section.Header}: '{line}' is {(at < 0 ? "missing from" : "in")}\n{output[from..]}"
                );
                from = section.Verb == "expect" ? at + line.Length : 0;
            }
        }
    }

    private static string Normal(string text) => Blank().Replace(text, " ").Trim();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
