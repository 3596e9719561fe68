using Briefings.Link.Addresses;
using Briefings.Link.Mentions;
using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>Links the prose of a document: mentions, citations, addresses, images.</summary>
internal sealed class PageLinker(
    NameMatcher matcher,
    Catalogue catalogue,
    AddressBook book,
    Spool? spool,
    Diagnostics found
)
{
    private readonly Resolver _resolver = new(catalogue, found);

    /// <summary>Links <paramref name="document"/>, whose fields are resolved already.</summary>
    public LinkedPage Link(Document document)
    {
        document = document with { Body = document.Body.Read(found) };
        var links = new LinkResolver(book, catalogue, document, found);
        using var finder = new MentionFinder(matcher, _resolver, catalogue, document, NamedIn(document), found);
        Document linked = document is Briefing briefing
            ? LinkParts(briefing, finder, links)
            : document with
            {
                Body = Link(document.Body, finder, links),
            };
        var uses = Uses.Of(linked).ToArray();
        linked = book.WithoutTaken(linked);
        linked = linked with { Body = PackedBody.Of(linked.Body, linked.At.File, spool) };
        return new(linked, finder.Mentions.On(linked, spool), uses, links.AskedAbout);
    }

    // In the order of the page: takeaways, judgements, text.
    private Briefing LinkParts(Briefing briefing, MentionFinder finder, LinkResolver links)
    {
        finder.StartSection("Key takeaways", "takeaways");
        Body[] takeaways = [.. briefing.KeyTakeaways.Select(t => Link(t, finder, links))];
        finder.StartSection("Judgements", "judgements");
        Judgement[] judgements = [.. briefing.Judgements.Select(j => j with { Text = Link(j.Text, finder, links) })];
        finder.StartSection("", "");
        return briefing with
        {
            KeyTakeaways = takeaways,
            Judgements = judgements,
            Body = Link(briefing.Body, finder, links),
        };
    }

    private Body Link(Body body, MentionFinder finder, LinkResolver links)
    {
        if (body.IsEmpty)
        {
            return body;
        }

        var fragments = finder.Link(Resolve(body.Fragments, links));
        if (body.Notes.Count == 0)
        {
            return new(fragments, body.Notes);
        }

        finder.StartSection("Notes", "");
        return new(
            fragments,
            [.. body.Notes.Select(n => n with { Fragments = finder.Link(Resolve(n.Fragments, links)) })]
        );
    }

    private List<Fragment> Resolve(IReadOnlyList<Fragment> fragments, LinkResolver links)
    {
        var resolved = new List<Fragment>(fragments.Count);
        foreach (var fragment in fragments)
        {
            resolved.Add(
                fragment switch
                {
                    LinkStart link => link with { Url = links.Link(link.Target) },
                    Image image => image with { Url = links.Image(image.Target) },
                    Citation citation => Resolve(citation),
                    _ => fragment,
                }
            );
        }

        return resolved;
    }

    private Citation Resolve(Citation citation) =>
        new([
            .. from cited in citation.Sources
            let source = _resolver.Source(cited.Ref)
            where source is not null
            select cited with
            {
                Ref = source,
            },
        ]);

    private static HashSet<string> NamedIn(Document document) =>
        document switch
        {
            Briefing briefing => [.. briefing.Actors.Select(a => a.Text)],
            Event happening =>
            [
                .. happening.Participants.Select(p => p.Actor.Text),
                .. happening.ClaimedBy.Select(c => c.Actor?.Text).OfType<string>(),
            ],
            Actor actor =>
            [
                .. actor.Relationships.Select(r => r.Target.Text),
                .. actor.NotToConfuse.Select(n => n.Text),
            ],
            _ => [],
        };
}
