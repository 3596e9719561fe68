using Briefings.Model;
using Briefings.Review.Facts;

namespace Briefings.Review.Causes;

/// <summary>Which edit a page that nobody edited shows.</summary>
internal sealed class CauseFinder
{
    private readonly Dictionary<string, DocumentPair> _edited = new(StringComparer.Ordinal);
    private readonly ILookup<string, Fact> _facts;
    private readonly List<DocumentPair> _all;
    private readonly Fact? _publisher;

    /// <summary>Knows the edits of <paramref name="sides"/>, of which <paramref name="facts"/> were found.</summary>
    public CauseFinder(Sides sides, IReadOnlyList<FoundFact> facts)
    {
        _all = [.. sides.Pairs.Where(sides.IsEdited)];
        foreach (var pair in _all)
        {
            foreach (var document in new[] { pair.Before, pair.After }.OfType<Document>())
            {
                _edited[document.Url] = pair;
            }
        }

        _publisher = facts.Select(f => f.Fact).FirstOrDefault(f => f.Page == "/sources/");
        _facts = facts.Select(f => f.Fact).ToLookup(f => f.Page, StringComparer.Ordinal);
    }

    /// <summary>The edited document whose page is <paramref name="url"/>, if it was edited.</summary>
    public DocumentPair? Edited(string url) => _edited.GetValueOrDefault(url);

    /// <summary>Why the page of the edited <paramref name="pair"/> differs.</summary>
    public string OwnCause(DocumentPair pair) =>
        pair.IsRenamed ? $"renamed from {pair.Before!.Url}"
        : pair.Change != ChangeKind.Changed ? $"{Word(pair.Document)} {Fact.Word(pair.Change)}"
        : _facts[pair.Document.Url].FirstOrDefault()?.Sentence ?? "its text changed";

    /// <summary>Why a page that only shows others differs.</summary>
    /// <param name="touched">Where the changed parts of its text link to, the nearest first.</param>
    /// <param name="changed">The words that came or went on it.</param>
    /// <param name="all">Where it links to at all.</param>
    public string LinkedCause(IEnumerable<string> touched, string changed, IEnumerable<string> all)
    {
        // A publisher has no page of its own: a page with no edit near its change shows its grade.
        var near = touched.Select(Edited).FirstOrDefault(p => p is not null);
        var pair =
            near
            ?? (
                _publisher is null
                    ? all.Order(StringComparer.Ordinal).Select(Edited).FirstOrDefault(p => p is not null)
                    : null
            );
        return pair is not null ? Shown(pair, changed)
            : _publisher is not null ? _publisher.Sentence
            : _all.Count > 0 ? Shown(_all[0], changed)
            : "a page that it lists";
    }

    private string Shown(DocumentPair pair, string changed)
    {
        if (pair.IsRenamed)
        {
            return $"{Word(pair.Document)} '{pair.Document.Title.Text}' renamed";
        }

        if (pair.Change != ChangeKind.Changed)
        {
            return $"{Word(pair.Document)} '{pair.Document.Title.Text}' {Fact.Word(pair.Change)}";
        }

        var facts = _facts[pair.Document.Url].ToList();
        var shown = facts.FirstOrDefault(f => Shows(f, changed)) ?? facts.FirstOrDefault();
        return shown?.Sentence ?? $"text of '{pair.Document.Title.Text}' changed";
    }

    private static bool Shows(Fact fact, string changed) =>
        new[] { fact.Name, fact.Before, fact.After }.Any(text =>
            !string.IsNullOrEmpty(text) && changed.Contains(text, StringComparison.Ordinal)
        );

    private static string Word(Document document) => document.Kind == "term" ? "glossary term" : document.Kind;
}
