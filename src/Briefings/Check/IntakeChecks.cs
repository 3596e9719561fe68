using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Check;

/// <summary>BR313: whether a published text was written, not taken over.</summary>
/// <param name="seeds">The texts of intake documents.</param>
internal sealed class IntakeChecks(IReadOnlyList<Written> seeds)
{
    private const int FewestWords = 8;

    private readonly Lazy<IReadOnlyList<(string File, string Key)>> _seeds = new(() =>
        [.. seeds.Select(s => (s.At.File, Folding.Key(Wording.Of(s.Text))))]
    );

    /// <summary>Checks the paragraphs of <paramref name="briefing"/>, if it is published.</summary>
    public void Check(Briefing briefing, IReadOnlyList<Paragraph> paragraphs, Diagnostics found)
    {
        if (seeds.Count == 0 || briefing.Status != BriefingStatus.Published)
        {
            return;
        }

        foreach (var paragraph in paragraphs)
        {
            var key = Folding.Key(Wording.Of(paragraph.Text));
            var file =
                key.Count(c => c == ' ') + 1 >= FewestWords
                    ? _seeds.Value.FirstOrDefault(s => s.Key.Contains(key, StringComparison.Ordinal)).File
                    : null;
            if (file is not null)
            {
                found.Add(
                    CheckRules.IntakeText,
                    paragraph.At(0, paragraph.Text.Length),
                    $"this paragraph stands word for word in {file}",
                    "write it anew in your own words"
                );
            }
        }
    }
}
