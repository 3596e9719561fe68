using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>Findings as bytes are the same ones.</summary>
public sealed class PackedFindingTests
{
    private static readonly Location Elsewhere = new("content/other.yml", 3, 4, 5);

    private static readonly Diagnostic[] Found =
    [
        .. Rules.All.Select(rule => new Diagnostic(rule, Location.Whole(Packed.File), rule.Title)),
        new(Rules.All[0], Elsewhere, "", ""),
        new(Rules.All[^1], Elsewhere, "a", "b"),
        .. TestSites.Get("every-field").Found,
    ];

    [Fact]
    public void Findings_are_the_same() =>
        Expect.NoFault(Found.SelectMany(f => Packed.Differences(f, PackedDiagnostic.Write, PackedDiagnostic.Read)));

    [Fact]
    public void The_rule_of_a_finding_is_the_one_there_is()
    {
        var bytes = Packed.Bytes(Found, (all, writer) => writer.List(all, PackedDiagnostic.Write));
        var again = Packed.Of(bytes, (ref reader) => reader.List(PackedDiagnostic.Read));

        Assert.Equal(Found.Select(f => f.Rule), again.Select(f => f.Rule), ReferenceEqualityComparer.Instance);
    }

    [Fact]
    public void A_finding_of_a_rule_that_is_no_more_cannot_be_read()
    {
        var finding = new Diagnostic(new("BR000", Severity.Note, "", ""), Elsewhere, "");
        var bytes = Packed.Bytes(finding, PackedDiagnostic.Write);

        Assert.Throws<InvalidDataException>(() => Packed.Of(bytes, PackedDiagnostic.Read));
    }

    [Fact]
    public void Damaged_bytes_give_something_or_an_exception_that_says_so()
    {
        foreach (var finding in Found.TakeLast(20))
        {
            Damage.Check(
                Packed.Bytes(finding, PackedDiagnostic.Write),
                bytes => Packed.Of(bytes, PackedDiagnostic.Read)
            );
        }
    }
}
