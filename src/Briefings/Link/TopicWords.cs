using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Link;

/// <summary>Topics as free words, as long as a site has no topics file.</summary>
internal static class TopicWords
{
    /// <summary>The topics that <paramref name="briefings"/> name; of several spellings the first counts.</summary>
    public static IEnumerable<Topic> Of(IEnumerable<Briefing> briefings) =>
        from briefing in briefings
        from word in briefing.Topics
        group word by Slug.Id(word.Text) into spellings
        let first = spellings.First()
        select new Topic
        {
            Id = spellings.Key,
            At = first.At,
            Title = first,
        };
}
