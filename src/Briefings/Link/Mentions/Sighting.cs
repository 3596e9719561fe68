using System.Text;
using Briefings.Model;

namespace Briefings.Link.Mentions;

/// <summary>A mention whose page is not finished yet.</summary>
internal sealed record Sighting(
    string ActorId,
    string Section,
    string Anchor,
    string Text,
    string Sentence,
    int OffsetInSentence,
    Location At
)
{
    /// <summary>The mentions of <paramref name="sightings"/> on the finished <paramref name="page"/>.</summary>
    public static Mention[] On(Document page, IReadOnlyList<Sighting> sightings)
    {
        // One array for the sentences of a page, each once however many it names.
        var sentences = new byte[
            sightings.Select((one, i) => IsSame(i) ? 0 : Encoding.UTF8.GetByteCount(one.Sentence)).Sum()
        ];
        var mentions = new Mention[sightings.Count];
        var (start, end) = (0, 0);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (!IsSame(i))
            {
                start = end;
                end += Encoding.UTF8.GetBytes(sightings[i].Sentence, sentences.AsSpan(start));
            }

            mentions[i] = sightings[i].On(page, sentences.AsMemory(start..end));
        }

        return mentions;

        bool IsSame(int i) => i > 0 && sightings[i].Sentence == sightings[i - 1].Sentence;
    }

    private Mention On(Document page, ReadOnlyMemory<byte> sentence) =>
        new(ActorId, page, Section, Anchor, Text, sentence, OffsetInSentence, At);
}
