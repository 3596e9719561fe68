using System.Text;
using Briefings.Model;
using Briefings.Review.Facts;

namespace Briefings.Review.Effects;

/// <summary>Findings that a change causes, and those that it cures.</summary>
/// <param name="Introduced">Found now and not before.</param>
/// <param name="Resolved">Found before and not now.</param>
internal sealed record FindingChanges(IReadOnlyList<Diagnostic> Introduced, IReadOnlyList<Diagnostic> Resolved)
{
    private const double SameLine = 0.5;

    /// <summary>
    /// Compares the findings of both sides by rule, message and the line that they point at, wherever that line stands
    /// now.
    /// </summary>
    public static FindingChanges Of(Side before, Side after)
    {
        var (old, now) = (before.Result.Found.Sorted(), after.Result.Found.Sorted());
        var (oldLines, newLines) = (new Lines(before.Files), new Lines(after.Files));
        var (introduced, resolved) = (Without(now, newLines, old, oldLines), Without(old, oldLines, now, newLines));
        foreach (var finding in introduced.ToList())
        {
            var at = resolved.FindIndex(d => IsInherited(d, oldLines.Of(d.At), finding, newLines.Of(finding.At)));
            if (at >= 0)
            {
                resolved.RemoveAt(at);
                introduced.Remove(finding);
            }
        }

        // What is broken is not checked whole: what it does not tell any more is not cured.
        var broken = introduced.Where(IsError).Select(d => d.At.File).ToHashSet(StringComparer.Ordinal);
        // Nor is what went with its file.
        resolved.RemoveAll(d => !IsError(d) && (broken.Contains(d.At.File) || after.Files.Find(d.At.File) is null));
        var mended = resolved.Where(IsError).Select(d => d.At.File).ToHashSet(StringComparer.Ordinal);
        introduced.RemoveAll(d => d.Rule == CheckRules.Unready && mended.Contains(d.At.File));
        return new(introduced, resolved);
    }

    // The same fault in a line that was edited elsewhere is inherited; so is one that only quotes other words now.
    private static bool IsInherited(Diagnostic before, string oldLine, Diagnostic now, string newLine) =>
        before.Rule == now.Rule
        && (
            before.Rule == CheckRules.Uncited || Says(before) == Says(now)
                ? Likeness.Of(oldLine, newLine) >= SameLine
                : !IsError(now)
                    && oldLine.Length > 0
                    && oldLine == newLine
                    && WithoutQuotes(before.Message) == WithoutQuotes(now.Message)
        );

    private static bool IsError(Diagnostic finding) => finding.Rule.Severity == Severity.Error;

    private static string WithoutQuotes(string message) =>
        string.Concat(message.Split('\'').Where((_, i) => i % 2 == 0));

    private static string Says(Diagnostic finding) => $"{finding.Rule.Code}\n{WithoutPlaces(finding.Message)}";

    private static List<Diagnostic> Without(
        IReadOnlyList<Diagnostic> found,
        Lines lines,
        IReadOnlyList<Diagnostic> other,
        Lines otherLines
    )
    {
        var spare = other
            .GroupBy(d => Key(d, otherLines), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var left = new List<Diagnostic>();

        // Those of one file first: a finding that is inherited must not be taken for one that another file brings.
        foreach (var finding in found.OrderBy(d => !IsIn(d, spare.GetValueOrDefault(Key(d, lines)))))
        {
            var same = spare.GetValueOrDefault(Key(finding, lines)) ?? [];
            var own = same.FindIndex(d => d.At.File == finding.At.File);
            if (same.Count == 0)
            {
                left.Add(finding);
            }
            else
            {
                same.RemoveAt(own >= 0 ? own : same.Count - 1);
            }
        }

        return [.. left.Order()];
    }

    private static bool IsIn(Diagnostic finding, List<Diagnostic>? others) =>
        others?.Exists(d => d.At.File == finding.At.File) ?? false;

    private static string Key(Diagnostic finding, Lines lines) => $"{Says(finding)}\n{lines.Of(finding.At)}";

    // "… at content/a.md:12" says the same when that line has moved.
    private static string WithoutPlaces(string message)
    {
        var text = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            if (message[i] == ':' && i + 1 < message.Length && char.IsAsciiDigit(message[i + 1]))
            {
                while (i + 1 < message.Length && char.IsAsciiDigit(message[i + 1]))
                {
                    i++;
                }

                continue;
            }

            text.Append(message[i]);
        }

        return text.ToString();
    }

    private sealed class Lines(FileTree files)
    {
        private readonly Dictionary<string, string[]> _read = new(StringComparer.Ordinal);

        public string Of(Location at)
        {
            if (!_read.TryGetValue(at.File, out var lines))
            {
                _read.Add(at.File, lines = Read(at.File));
            }

            return at.Line > 0 && at.Line <= lines.Length ? lines[at.Line - 1].Trim() : "";
        }

        private string[] Read(string path)
        {
            try
            {
                return files.Find(path) is { Length: < 8 << 20 } file
                    ? Encoding.UTF8.GetString(file.ReadAllBytes()).ReplaceLineEndings("\n").Split('\n')
                    : [];
            }
            catch (IOException)
            {
                return [];
            }
        }
    }
}
