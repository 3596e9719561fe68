using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of an actor's mentions: the back-links of its profile, each with its sentence.</summary>
internal static class MentionViews
{
    // A profile shows the newest; the whole list is in the profile's JSON.
    private const int MostPages = 50;
    private const int MostPerPage = 5;
    private const int MostYears = 24;

    /// <summary>The pages that mention <paramref name="actor"/>, newest briefing first.</summary>
    public static View Of(Actor actor, Site site)
    {
        var pages = site.References.PagesMentioning[actor.Id].ToList();
        return new("mentioned")
        {
            ["count"] = pages.Sum(p => p.Count),
            ["page_count"] = pages.Count,
            ["years"] = Years(pages),
            ["more_pages"] = Math.Max(0, pages.Count - MostPages),
            ["pages"] = (View[])[.. pages.Take(MostPages).Select(Page)],
        };
    }

    // How often it is mentioned in each year's briefings, from the first to the last, quiet years included.
    private static View[] Years(List<MentioningPage> pages)
    {
        var counts = pages
            .Select(p => (Briefing: p.Page as Briefing, p.Count))
            .Where(p => p.Briefing is not null)
            .GroupBy(p => p.Briefing!.Date.Year)
            .ToDictionary(g => g.Key, g => g.Sum(p => p.Count));
        var first = counts.Keys.DefaultIfEmpty(0).Min();
        var years = counts.Count == 0 ? 0 : counts.Keys.Max() - first + 1;
        return
        [
            .. Enumerable
                .Range(first, years)
                .TakeLast(MostYears)
                .Select(year => new View("year")
                {
                    ["year"] = year,
                    ["count"] = counts.GetValueOrDefault(year),
                    ["most"] = counts.Values.Max(),
                }),
        ];
    }

    private static View Page(MentioningPage page)
    {
        var view = DocumentViews.Link(page.Page);
        view["sentences"] = (View[])[.. page.Read().DistinctBy(m => m.Sentence).Take(MostPerPage).Select(Sentence)];
        view["count"] = page.Count;
        return view;
    }

    private static View Sentence(Mention mention)
    {
        var sentence = mention.Sentence;
        var start = Math.Min(mention.OffsetInSentence, sentence.Length);
        var end = Math.Min(start + mention.Text.Length, sentence.Length);
        return new("sentence")
        {
            ["section"] = mention.Section,
            ["url"] = mention.From.Url + (mention.Anchor.Length > 0 ? "#" + mention.Anchor : ""),
            ["before"] = sentence[..start],
            ["name"] = sentence[start..end],
            ["after"] = sentence[end..],
        };
    }
}
