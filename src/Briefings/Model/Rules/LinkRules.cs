namespace Briefings.Model;

/// <summary>BR2xx: names, references and links that lead nowhere or to several.</summary>
public static class LinkRules
{
    /// <summary>Unknown actor.</summary>
    public static Rule UnknownActor { get; } =
        new(
            "BR201",
            Severity.Error,
            "Unknown actor",
            "Actors are named by id (the name of the profile's file), name or alias. No profile has this one: mend the "
                + "spelling, add it as an alias, or write the profile."
        );

    /// <summary>Name of several actors.</summary>
    public static Rule SeveralActors { get; } =
        new(
            "BR202",
            Severity.Error,
            "Name of several actors",
            "Several actors have this name, so that nobody can know which is meant. Name the one by its id."
        );

    /// <summary>Unknown source.</summary>
    public static Rule UnknownSource { get; } =
        new(
            "BR203",
            Severity.Error,
            "Unknown source",
            "Sources are named by the id that they have in content/sources/ or in the briefing's own list of sources."
        );

    /// <summary>Unknown place.</summary>
    public static Rule UnknownPlace { get; } =
        new(
            "BR204",
            Severity.Error,
            "Unknown place",
            "Places are named by the id, name or alias that they have in content/places.yml. Where free text is "
                + "allowed, "
                + "a word in small letters alone is taken for an id."
        );

    /// <summary>Unknown topic.</summary>
    public static Rule UnknownTopic { get; } =
        new(
            "BR205",
            Severity.Error,
            "Unknown topic",
            "Once content/topics.yml exists, topics are named by the id, label or synonym that they have there."
        );

    /// <summary>Unknown event.</summary>
    public static Rule UnknownEvent { get; } =
        new(
            "BR206",
            Severity.Error,
            "Unknown event",
            "Events are named by id: the name of their file without its ending."
        );

    /// <summary>Unknown publisher.</summary>
    public static Rule UnknownPublisher { get; } =
        new(
            "BR207",
            Severity.Error,
            "Unknown publisher",
            "The publisher of a listed source is the id of an entry under publishers in content/sources/, where its "
                + "reliability is graded."
        );

    /// <summary>Unknown briefing.</summary>
    public static Rule UnknownBriefing { get; } =
        new(
            "BR208",
            Severity.Error,
            "Unknown briefing",
            "Briefings are named by id: the name of their file without its ending."
        );

    /// <summary>Entries that go in a circle.</summary>
    public static Rule Circle { get; } =
        new(
            "BR209",
            Severity.Error,
            "Entries that go in a circle",
            "A topic cannot be broader than itself, a source not derive from itself, on any number of steps."
        );

    /// <summary>Alias that several actors share.</summary>
    public static Rule SharedAlias { get; } =
        new(
            "BR210",
            Severity.Warning,
            "Alias that several actors share",
            "In a text this name is not linked unless the document's list of actors names just one of those who "
                + "have it. "
                + "Keep it if both are called so; [[id|name]] links on purpose."
        );

    /// <summary>Name in the text that several actors share.</summary>
    public static Rule UnclearMention { get; } =
        new(
            "BR211",
            Severity.Warning,
            "Name in the text that several actors share",
            "Nobody can know which actor is meant, so the name is not linked. Write [[id|name]], or name the one "
                + "meant in "
                + "the document's list of actors; [[!name]] says that it shall stay plain."
        );

    /// <summary>Relationship that is written twice.</summary>
    public static Rule WrittenTwice { get; } =
        new(
            "BR212",
            Severity.Warning,
            "Relationship that is written twice",
            "A relationship is written once, in the file of one actor; the other's page shows it by itself. Keep "
                + "one record "
                + "and put the evidence of both there."
        );

    /// <summary>Link that leads nowhere.</summary>
    public static Rule BrokenLink { get; } =
        new(
            "BR220",
            Severity.Error,
            "Link that leads nowhere",
            "Links within the site are relative paths to content files (../actors/taliban.md) or addresses from "
                + "the root "
                + "(/actors/taliban/). There is nothing at this one."
        );

    /// <summary>Anchor that is not on the page.</summary>
    public static Rule BrokenAnchor { get; } =
        new(
            "BR221",
            Severity.Error,
            "Anchor that is not on the page",
            "What follows # names a heading or a fixed section of the page (#aliases, #timeline). This page has "
                + "none of "
                + "that name."
        );

    /// <summary>Image that is not there.</summary>
    public static Rule MissingImage { get; } =
        new(
            "BR222",
            Severity.Error,
            "Image that is not there",
            "Images lie beside the content and are named by a relative path. Images of other hosts are not shown: they "
                + "vanish, change and tell others who reads."
        );

    /// <summary>Link to what is not published.</summary>
    public static Rule UnpublishedTarget { get; } =
        new(
            "BR223",
            Severity.Error,
            "Link to what is not published",
            "The briefing is a draft, held back for a later day, expired or above the site's TLP ceiling: "
                + "readers would "
                + "find nothing there."
        );

    /// <summary>Former address that is taken.</summary>
    public static Rule TakenAddress { get; } =
        new(
            "BR224",
            Severity.Error,
            "Former address that is taken",
            "An address in redirect_from refers readers on, so no page of the site and no other document may have it."
        );

    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownActor,
        SeveralActors,
        UnknownSource,
        UnknownPlace,
        UnknownTopic,
        UnknownEvent,
        UnknownPublisher,
        UnknownBriefing,
        Circle,
        SharedAlias,
        UnclearMention,
        WrittenTwice,
        BrokenLink,
        BrokenAnchor,
        MissingImage,
        UnpublishedTarget,
        TakenAddress,
    ];
}
