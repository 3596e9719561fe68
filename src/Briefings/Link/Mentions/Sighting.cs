using System.Buffers;
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
        var sentences = new ArrayBufferWriter<byte>();
        var places = new (int Start, int Length)[sightings.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var isSame = i > 0 && sightings[i].Sentence == sightings[i - 1].Sentence;
            places[i] = isSame ? places[i - 1] : (sentences.WrittenCount, Add(sightings[i].Sentence));
        }

        ReadOnlyMemory<byte> all = sentences.WrittenSpan.ToArray();
        var mentions = new Mention[places.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = sightings[i].On(page, all.Slice(places[i].Start, places[i].Length));
        }

        return mentions;

        int Add(string sentence) => (int)Encoding.UTF8.GetBytes(sentence, sentences);
    }

    private Mention On(Document page, ReadOnlyMemory<byte> sentence) =>
        new(ActorId, page, Section, Anchor, Text, sentence, OffsetInSentence, At);
}
