using Briefings.Render.Explore;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of topics as a tree.</summary>
internal static class TopicTreeViews
{
    /// <summary>
    /// A branch from its root, as a list: each topic tells whether narrower ones follow, and how many lists end after
    /// it.
    /// </summary>
    public static View[] Branch(IReadOnlyList<TopicNode> nodes, Model.Site site) =>
        [.. nodes.Select((node, i) => One(node, i + 1 < nodes.Count ? nodes[i + 1].Level : 0, site))];

    private static View One(TopicNode node, int nextLevel, Model.Site site)
    {
        var view = TopicViews.Card(node.Topic, site);
        view["level"] = node.Level;
        view["with_narrower"] = node.Briefings;
        view["opens"] = nextLevel > node.Level;
        view["closes"] = Math.Max(0, node.Level - nextLevel);
        return view;
    }
}
