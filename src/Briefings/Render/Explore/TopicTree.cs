using Briefings.Model;

namespace Briefings.Render.Explore;

/// <summary>The topics of a site as a tree, from the wider to the narrower.</summary>
internal sealed class TopicTree
{
    private readonly Site _site;
    private readonly ILookup<string, Topic> _narrower;

    /// <summary>The tree of <paramref name="site"/>'s topics.</summary>
    public TopicTree(Site site)
    {
        _site = site;
        _narrower = site.Topics.Where(HasBroader).ToLookup(topic => topic.Broader!.Text, StringComparer.Ordinal);
        var roots = site.Topics.Where(topic => !HasBroader(topic)).Select(Branch).ToList();
        // Topics that are each other's wider one hang on nothing; each stands alone, so that none is lost.
        var reached = roots
            .SelectMany(branch => branch)
            .Select(node => node.Topic.Id)
            .ToHashSet(StringComparer.Ordinal);
        Branches =
        [
            .. roots,
            .. site.Topics.Where(topic => !reached.Contains(topic.Id)).Select(topic => new[] { Leaf(topic) }),
        ];
    }

    /// <summary>The widest topics in order of their labels, each followed by all below it.</summary>
    public IReadOnlyList<IReadOnlyList<TopicNode>> Branches { get; }

    private bool HasBroader(Topic topic) =>
        topic.Broader is { } broader && _site.References.Topics.ContainsKey(broader.Text);

    private TopicNode Leaf(Topic topic) => new(topic, 0, _site.References.BriefingsOnTopic[topic.Id].Count);

    private IReadOnlyList<TopicNode> Branch(Topic root)
    {
        var nodes = new List<TopicNode>();
        Add(root, 0);
        return nodes;

        HashSet<string> Add(Topic topic, int level)
        {
            var place = nodes.Count;
            var briefings = _site.References.BriefingsOnTopic[topic.Id].Select(briefing => briefing.Id).ToHashSet();
            nodes.Add(new(topic, level, 0));
            foreach (var narrower in _narrower[topic.Id])
            {
                briefings.UnionWith(Add(narrower, level + 1));
            }

            nodes[place] = new(topic, level, briefings.Count);
            return briefings;
        }
    }
}

/// <summary>A topic in the tree.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Level">How deep it lies; 0 for the widest.</param>
/// <param name="Briefings">How many briefings are on it or on a narrower one.</param>
internal sealed record TopicNode(Topic Topic, int Level, int Briefings);
