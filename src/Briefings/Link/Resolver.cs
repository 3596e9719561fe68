using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Link;

/// <summary>
/// Turns what an analyst wrote into ids; what names nothing is reported, once, with what was probably meant.
/// </summary>
internal sealed class Resolver(Catalogue catalogue, Diagnostics found)
{
    /// <summary>The actor's id, by id, name or alias; null when unknown or unclear.</summary>
    public Written? Actor(Written written)
    {
        var actors = catalogue.Names.Find(written.Text);
        if (actors is [var actor])
        {
            return written.Text == actor.Id ? written : written with { Text = actor.Id };
        }

        if (actors.Count > 1)
        {
            found.Add(
                LinkRules.SeveralActors,
                written.At,
                $"'{written.Text}' names {actors.Count} actors",
                $"write one of {Choices(actors)}"
            );
        }
        else if (!catalogue.MayBeUnread(written.Text))
        {
            found.Add(
                LinkRules.UnknownActor,
                written.At,
                $"no actor is called '{written.Text}'",
                ActorHint(written.Text)
            );
        }

        return null;
    }

    /// <summary>The source's id; null when unknown.</summary>
    public Written? Source(Written written) =>
        ById(written, catalogue.Sources, LinkRules.UnknownSource, "source", "add it to content/sources/");

    /// <summary>The event's id; null when unknown.</summary>
    public Written? Event(Written written) =>
        ById(written, catalogue.Events, LinkRules.UnknownEvent, "event", "write it as a file in content/events/");

    /// <summary>The briefing's id; null when unknown.</summary>
    public Written? Briefing(Written written) =>
        ById(written, catalogue.Briefings, LinkRules.UnknownBriefing, "briefing", null);

    /// <summary>The publisher's id; null when unknown.</summary>
    public Written? Publisher(Written written) =>
        ById(
            written,
            catalogue.Publishers,
            LinkRules.UnknownPublisher,
            "publisher",
            "add it under 'publishers:' in content/sources/"
        );

    /// <summary>The topic's id, by id, label or synonym; null when unknown.</summary>
    public Written? Topic(Written written) =>
        catalogue.TopicNames.Find(written.Text) is { } id && !catalogue.Topics.ContainsKey(written.Text)
            ? written with
            {
                Text = id,
            }
            : ById(
                Slug.Id(written.Text) is var word && word != written.Text && catalogue.Topics.ContainsKey(word)
                    ? written with
                    {
                        Text = word,
                    }
                    : written,
                catalogue.Topics,
                LinkRules.UnknownTopic,
                "topic",
                "add it to content/topics.yml"
            );

    /// <summary>The place's id, by id, name or alias; null when unknown.</summary>
    public Written? Place(Written written) =>
        catalogue.PlaceNames.Find(written.Text) is { } id && !catalogue.Places.ContainsKey(written.Text)
            ? written with
            {
                Text = id,
            }
            : ById(written, catalogue.Places, LinkRules.UnknownPlace, "place", "add it to content/places.yml");

    /// <summary>
    /// The place's id if a place is meant, else the free text; null when it looks like an id and names nothing.
    /// </summary>
    public Written? PlaceOrText(Written written) =>
        catalogue.PlaceNames.Find(written.Text) is not null || Slug.IsId(written.Text) ? Place(written) : written;

    private Written? ById<T>(
        Written written,
        IReadOnlyDictionary<string, T> documents,
        Rule rule,
        string what,
        string? advice
    )
    {
        if (documents.ContainsKey(written.Text))
        {
            return written;
        }

        if (!catalogue.MayBeUnread(written.Text))
        {
            var near = Nearest.Of(written.Text, documents.Keys);
            found.Add(
                rule,
                written.At,
                $"no {what} is called '{written.Text}'",
                near is null ? advice : $"did you mean '{near}'?"
            );
        }

        return null;
    }

    private string? ActorHint(string text) =>
        catalogue.Names.Closest(text) is not var (name, actor)
            ? $"write the profile content/actors/{Slug.Id(text)}.md, or add the name to the aliases of one"
        : name == actor.Title.Text ? $"did you mean '{name}'?"
        : $"did you mean '{name}' ({actor.Title.Text})?";

    /// <summary>The ids of <paramref name="actors"/>, to choose from.</summary>
    public static string Choices(IEnumerable<Actor> actors) =>
        string.Join(", ", actors.Select(a => a.Id).Order(StringComparer.Ordinal).Take(8));
}
