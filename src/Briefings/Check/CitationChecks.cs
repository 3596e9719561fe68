using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Check;

/// <summary>BR301, BR302: what a text says, and on whose word.</summary>
internal static class CitationChecks
{
    private const int LongestQuote = 120;

    /// <summary>Checks the paragraphs of <paramref name="document"/>.</summary>
    public static void Check(Document document, IReadOnlyList<Paragraph> paragraphs, Site site, Diagnostics found)
    {
        // An event's own evidence vouches for its text.
        var isVouchedFor = document is Event { Evidence.Count: > 0 };
        var sources = site.References.SourcesOf[document.Url].ToList();
        foreach (var paragraph in paragraphs.Where(p => p.Kind is BlockKind.Paragraph or BlockKind.ListItem))
        {
            var names = Attributions.In(paragraph.Text).Where(n => site.Names.FindName(n.Name).Count == 0).ToList();
            if (!paragraph.IsCited && !isVouchedFor && !paragraph.IsMarkedUnsourced)
            {
                ReportUncited(paragraph, names, found);
            }

            foreach (var name in names.Where(n => !sources.Exists(s => IsOf(s, n.Name, site))))
            {
                found.Add(
                    CheckRules.NamedSource,
                    paragraph.At(name.Offset, name.Name.Length),
                    $"the text leans on '{name.Name}', and no source of this document is theirs",
                    "list the source with its url and cite it, as in [@id]"
                );
            }
        }
    }

    private static void ReportUncited(Paragraph paragraph, List<Attribution> names, Diagnostics found)
    {
        var claims = paragraph.Claims.ToList();
        if (claims.Count == 0)
        {
            return;
        }

        var (claim, verb) = Strongest(claims, paragraph.Text, names);
        var sentence = paragraph.Text[claim];
        var words = Wording.Of(sentence);
        var quote = words.Length <= LongestQuote ? words : words[..Cut(words)] + " …";
        found.Add(
            CheckRules.Uncited,
            paragraph.At(claim.Start.Value, sentence.Length),
            $"this paragraph {verb} and cites nothing: \"{quote}\"",
            "cite a source, as in [@id], or mark it *unsourced*"
        );
    }

    // A figure or a name weighs more than a bare assertion: that is the sentence to source first.
    private static (Range Sentence, string Verb) Strongest(List<Range> claims, string text, List<Attribution> names)
    {
        var attributed = claims.FindIndex(s => names.Exists(n => s.Start.Value <= n.Offset && n.Offset < s.End.Value));
        var counted = claims.FindIndex(s => text.AsSpan()[s].ContainsAnyInRange('0', '9'));
        return attributed >= 0 ? (claims[attributed], "attributes")
            : counted >= 0 ? (claims[counted], "counts")
            : (claims[0], "asserts");
    }

    private static int Cut(string sentence)
    {
        var blank = sentence.LastIndexOf(' ', LongestQuote);
        return blank > 0 ? blank : LongestQuote;
    }

    private static bool IsOf(Source source, string name, Site site)
    {
        var wanted = Folding.Key(name);
        var publisher = site.References.Publishers.GetValueOrDefault(source.Publisher.Text);
        return new[] { publisher?.Name.Text ?? source.Publisher.Text, source.Title.Text }
            .Concat(source.Authors.Select(a => a.Text))
            .Select(Folding.Key)
            .Any(known => known.Contains(wanted, StringComparison.Ordinal) || IsWithin(known, wanted));
    }

    private static bool IsWithin(string known, string wanted) =>
        known.Length > 0 && wanted.Contains(known, StringComparison.Ordinal);
}
