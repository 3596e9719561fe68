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
            // The same fault in a line that was edited elsewhere is inherited too.
            var line = newLines.Of(finding.At);
            var at = resolved.FindIndex(d =>
                Says(d) == Says(finding) && Likeness.Of(oldLines.Of(d.At), line) >= SameLine
            );
            if (at >= 0)
            {
                resolved.RemoveAt(at);
                introduced.Remove(finding);
            }
        }

        return new(introduced, resolved);
    }

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
