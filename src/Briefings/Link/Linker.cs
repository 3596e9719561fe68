using Briefings.Model;

namespace Briefings.Link;

/// <summary>Documents to site: the second stage.</summary>
internal static class Linker
{
    /// <summary>Resolves every reference, finds every mention, derives what follows.</summary>
    public static Site Link(Documents documents, BuildOptions options, Diagnostics found)
    {
        var none = Array.Empty<Document>();
        return new Site
        {
            Config = documents.Config,
            Briefings = documents.Briefings,
            HeldBack = [],
            Actors = documents.Actors,
            Events = documents.Events,
            Places = documents.Places,
            Topics = documents.Topics,
            Sources = documents.Sources,
            Publishers = documents.Publishers,
            Glossary = documents.Glossary,
            Pages = documents.Pages,
            Assets = documents.Assets,
            Names = new ActorNames(documents.Actors),
            References = new CrossReferences
            {
                Actors = documents.Actors.ToDictionary(a => a.Id),
                Events = documents.Events.ToDictionary(a => a.Id),
                Places = documents.Places.ToDictionary(a => a.Id),
                Topics = documents.Topics.ToDictionary(a => a.Id),
                Sources = documents.Sources.ToDictionary(a => a.Id),
                Publishers = documents.Publishers.ToDictionary(a => a.Id),
                MentionsOf = Array.Empty<Mention>().ToLookup(m => m.ActorId),
                RelationshipsOf = Array.Empty<RelationshipEnd>().ToLookup(m => m.Source.Id),
                EventsOf = Array.Empty<Event>().ToLookup(m => m.Id),
                BriefingsOnActor = Array.Empty<Briefing>().ToLookup(m => m.Id),
                ActorsIn = Array.Empty<Actor>().ToLookup(m => m.Id),
                BriefingsOnTopic = Array.Empty<Briefing>().ToLookup(m => m.Id),
                BriefingsOnPlace = Array.Empty<Briefing>().ToLookup(m => m.Id),
                BriefingsOnEvent = Array.Empty<Briefing>().ToLookup(m => m.Id),
                EventsAt = Array.Empty<Event>().ToLookup(m => m.Id),
                UsesOfSource = none.ToLookup(m => m.Id),
                SourcesOf = Array.Empty<Source>().ToLookup(m => m.Id),
            },
        };
    }
}
