using System.Text.RegularExpressions;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Check;

/// <summary>BR307, BR308: the words of estimates (ICD 203, section D.6.e.2). They know English.</summary>
internal static partial class EstimateChecks
{
    // One of these stands in every term of the same name.
    private static readonly Signs OtherSigns = new(
        "likely",
        "unlikely",
        "chance",
        "possibility",
        "certain",
        "ruled",
        "better"
    );

    private static readonly Signs VagueSigns = new(
        "may",
        "might",
        "could",
        "possibly",
        "perhaps",
        "conceivably",
        "presumably"
    );

    private static readonly Signs ConfidenceSigns = new("confiden");

    // Most paragraphs have none of both: one look tells.
    private static readonly Signs ProseSigns = new([.. OtherSigns.Starts, .. ConfidenceSigns.Starts]);

    /// <summary>Checks prose and, more strictly, what is offered as a judgement.</summary>
    /// <param name="prose">The paragraphs of the body.</param>
    /// <param name="judged">Those of takeaways and judgements: no estimate there is vague.</param>
    /// <param name="judgements">The judgements, for the basis of each.</param>
    /// <param name="config">Names the scale.</param>
    /// <param name="found">Where findings go.</param>
    public static void Check(
        IReadOnlyList<Paragraph> prose,
        IReadOnlyList<Paragraph> judged,
        IReadOnlyList<Judgement> judgements,
        SiteConfig config,
        Diagnostics found
    )
    {
        foreach (var paragraph in prose.Where(paragraph => ProseSigns.IndexIn(paragraph.Text) >= 0))
        {
            ReportOffScale(paragraph, OtherSigns, OtherTerm(), config.LikelihoodScale, found);
            ReportMixed(paragraph, found);
        }

        foreach (var paragraph in judged)
        {
            ReportOffScale(paragraph, OtherSigns, OtherTerm(), config.LikelihoodScale, found);
            ReportOffScale(paragraph, VagueSigns, VagueTerm(), config.LikelihoodScale, found);
            ReportMixed(paragraph, found);
        }

        foreach (var basis in judgements.Select(j => j.Basis).OfType<Written>())
        {
            if (Sentences.Split(basis.Text).Select(s => basis.Text[s]).FirstOrDefault(IsMixed) is { } sentence)
            {
                found.Add(CheckRules.Mixed, basis.At, Mixed(sentence), "make two sentences of it");
            }
        }
    }

    private static void ReportOffScale(
        Paragraph paragraph,
        Signs signs,
        Regex terms,
        LikelihoodScale scale,
        Diagnostics found
    )
    {
        if (signs.IndexIn(paragraph.Text) < 0)
        {
            return;
        }

        foreach (Match match in terms.Matches(paragraph.Text))
        {
            if (Likelihood.Find(scale, match.Value) is null)
            {
                var sentence = paragraph.Text[
                    Sentences.Around(paragraph.Sentences, match.Index, paragraph.Text.Length)
                ];
                found.Add(
                    CheckRules.OffScale,
                    paragraph.At(match.Index, match.Length),
                    $"'{match.Value}' is not on the site's scale of likelihood: \"{Wording.Of(sentence)}\"",
                    $"write one of {string.Join(", ", Likelihood.Of(scale).Select(step => step.Terms[0]))}"
                );
            }
        }
    }

    private static void ReportMixed(Paragraph paragraph, Diagnostics found)
    {
        if (ConfidenceSigns.IndexIn(paragraph.Text) < 0)
        {
            return;
        }

        foreach (var range in paragraph.Sentences.Where(r => IsMixed(paragraph.Text[r])))
        {
            var sentence = paragraph.Text[range];
            found.Add(
                CheckRules.Mixed,
                paragraph.At(range.Start.Value, sentence.Length),
                Mixed(sentence),
                "make two sentences of it"
            );
        }
    }

    private static string Mixed(string sentence) =>
        $"likelihood and confidence stand in one sentence: \"{Wording.Of(sentence)}\"";

    private static bool IsMixed(string sentence) => ConfidenceTerm().IsMatch(sentence) && Term().IsMatch(sentence);

    // Likelihood terms of both scales, as adjectives and adverbs.
    [GeneratedRegex(
        @"\b(?:almost no chance|(?:im)?probabl[ey]|(?:un)?likely|likelihood|(?:almost|nearly) certain(?:ly)?|"
            + @"remote chance|realistic possibility|roughly even (?:chance|odds))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Term();

    [GeneratedRegex(
        @"\b(?:low|moderate|medium|high)\s+(?:level\s+of\s+)?confidence\b|\bconfidence\s+(?:is|remains)\s+"
            + @"(?:low|moderate|medium|high)\b|\b(?:highly|moderately|fully)\s+confident\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ConfidenceTerm();

    // Estimates that some scale or habit has; those on the site's own scale are let pass.
    [GeneratedRegex(
        @"\b(?:(?:highly|extremely|quite|fairly|rather|somewhat|more|most) (?:un)?likely|remote chance|"
            + @"(?:realistic|real|distinct|strong) possibility|(?:good|fair|slim|fifty-fifty) chance|"
            + @"virtually certain|(?:can ?not|can't) be ruled out|better than even)\b(?! than)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherTerm();

    // Words that readers take for anything; "May" is a month.
    [GeneratedRegex(
        @"\b(?:may|might|could|[Pp]ossibly|[Pp]erhaps|[Cc]onceivably|[Pp]resumably|[Mm]aybe)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex VagueTerm();
}
