using System.Text.Json;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Exchange;

/// <summary>
/// The few facts that a link to an actor shows before it is followed: <c>/actors/ID/card.json</c>, small whatever the
/// number of its mentions.
/// </summary>
internal static class ActorCard
{
    private const int MostNames = 4;
    private const int LongestText = 240;

    /// <summary>The file of <paramref name="actor"/>.</summary>
    public static Page Page(Actor actor, Site site) =>
        new($"actors/{actor.Id}/card.json", _ => Json.Stream(json => Write(json, actor, site)))
        {
            Concerns = () => [new(ConcernKind.Prose, actor.Url), new(ConcernKind.Mentions, actor.Id)],
        };

    private static void Write(Utf8JsonWriter json, Actor actor, Site site)
    {
        json.WriteStartObject();
        json.WriteString("name", actor.Title.Text);
        json.WriteString("kind", Vocabularies.ActorKind.WordFor(actor.ActorKind).Replace('-', ' '));
        json.Optional("status", actor.Status is [var status] ? Vocabularies.ActorStatus.WordFor(status.Value) : null);
        json.Texts("names", [.. actor.Aliases.Take(MostNames).Select(a => a.Name.Text)]);
        json.Optional("text", FirstSentence(actor.Body));
        json.WriteNumber("relationships", site.References.RelationshipsOf[actor.Id].Count);
        json.WriteNumber("mentions", site.References.MentionsOf[actor.Id].Count);
        json.WriteEndObject();
    }

    // Citations and footnotes have no text, so that the sentence reads without them.
    private static string? FirstSentence(Body body)
    {
        var paragraph = body
            .Fragments.SkipWhile(f => f is not BlockStart { Kind: BlockKind.Paragraph })
            .Skip(1)
            .TakeWhile(f => f is not (BlockStart or HeadingStart))
            .Select(Body.TextOf);
        var text = string.Concat(paragraph).Replace('\n', ' ').Trim();
        var sentence = Sentences.Split(text) is [var first, ..] ? text[first] : text;
        sentence =
            sentence.Length > LongestText
                ? sentence[..Math.Max(sentence.LastIndexOf(' ', LongestText), 1)] + " …"
                : sentence;
        return sentence.Length > 0 ? Gaps.Closed(sentence) : null;
    }
}
