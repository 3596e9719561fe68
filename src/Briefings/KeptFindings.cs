using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings;

/// <summary>Findings as they are kept: how many there are is known at once, the rest when printed.</summary>
internal static class KeptFindings
{
    /// <summary>Writes <paramref name="found"/>.</summary>
    public static void Write(Findings found, PackWriter head, PackWriter rest)
    {
        head.Flag(!found.IsEmpty);
        if (found.IsEmpty)
        {
            return;
        }

        head.List(found.Sums, Write);
        foreach (var severity in Findings.Severities)
        {
            var (some, start) = (found[severity], rest.Length);
            PackedFindings.Write(some, rest);
            head.Number(some.Count);
            KeptPart.Write(start, head, rest);
        }
    }

    /// <summary>The findings that were written.</summary>
    public static Findings Read(ref PackReader head, KeptEntry entry)
    {
        if (!head.Flag())
        {
            return Findings.None;
        }

        var sums = head.List(Sum);
        var bySeverity = new IReadOnlyCollection<Diagnostic>[Findings.Severities.Count];
        for (var i = 0; i < bySeverity.Length; i++)
        {
            var count = head.Number();
            var part = KeptPart.Read(ref head, entry);
            bySeverity[i] = PackedFindings.From(count, part.Bytes, part.File);
        }

        return new(bySeverity, sums);
    }

    private static void Write(FindingSum sum, PackWriter head)
    {
        head.Place(Location.Whole(sum.File));
        head.Text(sum.Rule.Code);
        head.Number(sum.Count);
    }

    private static FindingSum Sum(ref PackReader head) =>
        new(head.Place().File, PackedDiagnostic.Rule(head.Text()), head.Number());
}
