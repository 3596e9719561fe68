using Briefings.Model;
using Briefings.Render.Themes;
using Briefings.Render.Views;

namespace Briefings.Render;

/// <summary>Which of its pages a document is shown on: of each long list a page has its share.</summary>
/// <param name="Number">Which page, from 1, the document's own.</param>
/// <param name="Size">How many entries of a list stand on a page.</param>
internal readonly record struct Paging(int Number, int Size)
{
    /// <summary>Whether it is the document's own page.</summary>
    public bool IsFirst => Number == 1;

    /// <summary>What of <paramref name="list"/> stands on the page.</summary>
    public IEnumerable<T> Of<T>(IReadOnlyList<T> list)
    {
        var start = (Number - 1) * Size;
        return Enumerable.Range(start, Math.Clamp(list.Count - start, 0, Size)).Select(i => list[i]);
    }

    /// <summary>Adds to the view of a document at <paramref name="url"/> the way to its other pages.</summary>
    public void AddTo(View view, string url, int longest) =>
        ListViews.AddPages(view, url, Number, Pages(longest, Size));

    /// <summary>The pages that a document needs after its own.</summary>
    /// <param name="document">A topic, a place or a source; others need none.</param>
    /// <param name="site">The site.</param>
    public static IEnumerable<Paging> After(Document document, Site site)
    {
        var size = site.Config.PageSize;
        var references = site.References;
        var longest = document switch
        {
            Topic topic => TopicViews.Longest(topic, references),
            Place place => PlaceViews.Longest(place, references),
            Source source => SourceViews.Longest(source, references),
            _ => 0,
        };
        return Enumerable.Range(2, Pages(longest, size) - 1).Select(number => new Paging(number, size));
    }

    /// <summary>How many pages a list of so many entries needs, of so many each: at least one.</summary>
    public static int Pages(int longest, int size) => Math.Max(1, (longest + size - 1) / size);
}
