using System.Text;
using Briefings.Model;

namespace Briefings.Cli.Reports;

/// <summary>The line that a finding is about, cut where it is too long, and the carets below what is meant.</summary>
/// <param name="Line">The line, or the part of it around the place.</param>
/// <param name="Before">What stands before the carets: blanks, and tabs where the line has them.</param>
/// <param name="Carets">One caret or more.</param>
internal readonly record struct Excerpt(string Line, string Before, string Carets)
{
    private const int WidestLine = 160;

    /// <summary>The excerpt for <paramref name="at"/>, which lies in <paramref name="line"/>.</summary>
    public static Excerpt Of(Location at, string line)
    {
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        var length = Math.Max(
            1,
            Math.Min(at.Length, Math.Max(line.Length - start, at.Length > line.Length ? 1 : at.Length))
        );
        var cut = 0;
        if (line.Length > WidestLine)
        {
            cut = Math.Max(0, Math.Min(start - 60, line.Length - WidestLine));
            var part = line.AsSpan(cut, Math.Min(WidestLine, line.Length - cut));
            line = string.Concat(cut > 0 ? "…" : "", part, "…");
            cut -= cut > 0 ? 1 : 0;
            length = Math.Max(1, Math.Min(length, line.Length - (start - cut)));
        }

        var before = new StringBuilder();
        foreach (var c in line.AsSpan(0, Math.Min(start - cut, line.Length)))
        {
            before.Append(c == '\t' ? '\t' : ' ');
        }

        return new(line, before.ToString(), new string('^', length));
    }
}
