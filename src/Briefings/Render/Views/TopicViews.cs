using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of topics and of glossary terms.</summary>
internal static class TopicViews
{
    /// <summary>A topic in a list.</summary>
    public static View Card(Topic topic, Site site) =>
        new("topic")
        {
            ["label"] = topic.Title.Text,
            ["url"] = topic.Url,
            ["synonyms"] = (string[])[.. topic.Synonyms.Select(s => s.Text)],
            ["briefings"] = site.References.BriefingsOnTopic[topic.Id].Count,
        };

    /// <summary>How many entries the longest list on a topic's page has.</summary>
    public static int Longest(Topic topic, CrossReferences references) => references.BriefingsOnTopic[topic.Id].Count;

    /// <summary>One of a topic's pages.</summary>
    public static View Page(Topic topic, Library library, Paging paging)
    {
        var site = library.Site;
        var view = Card(topic, site);
        view["broader"] =
            topic.Broader is { } broader && site.References.Topics.TryGetValue(broader.Text, out var wider)
                ? DocumentViews.Link(wider)
                : null;
        view["narrower"] = DocumentViews.Links(site.Topics.Where(t => t.Broader?.Text == topic.Id));
        view["briefings"] = (View[])[.. paging.Of(site.References.BriefingsOnTopic[topic.Id]).Select(library.CardOf)];
        paging.AddTo(view, topic.Url, Longest(topic, site.References));
        return view;
    }

    /// <summary>A glossary term.</summary>
    public static View Term(GlossaryTerm term) =>
        new("term")
        {
            ["id"] = term.Id,
            ["term"] = term.Title.Text,
            ["url"] = term.Url,
            ["expansion"] = term.Expansion.Text,
            ["definition"] = term.Definition?.Text,
        };
}
