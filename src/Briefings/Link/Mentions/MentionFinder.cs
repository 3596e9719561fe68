using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Model.Text;

namespace Briefings.Link.Mentions;

/// <summary>
/// Finds the actors that one document names and links the first of each in each section.
/// </summary>
/// <param name="matcher">The names of all actors.</param>
/// <param name="resolver">Resolves mentions made on purpose.</param>
/// <param name="catalogue">All documents.</param>
/// <param name="page">The document.</param>
/// <param name="named">The ids of actors that the document's fields name; they decide what a shared name means.</param>
/// <param name="found">Takes names that are unclear.</param>
internal sealed class MentionFinder(
    NameMatcher matcher,
    Resolver resolver,
    Catalogue catalogue,
    Document page,
    IReadOnlySet<string> named,
    Diagnostics found
) : IDisposable
{
    private readonly string _own = page is Actor ? page.Id : "";
    private readonly HashSet<string> _linked = [];
    private readonly HashSet<string> _unclear = new(StringComparer.Ordinal);
    private string _section = "";
    private string _anchor = "";

    /// <summary>What it reads texts into.</summary>
    public Letters Letters { get; } = matcher.Lend();

    /// <summary>What the mentions are packed into, in reading order.</summary>
    public MentionWriter Mentions { get; } = new();

    /// <summary>Starts a section: each actor is linked anew in it.</summary>
    public void StartSection(string heading, string anchor)
    {
        (_section, _anchor) = (heading, anchor);
        _linked.Clear();
    }

    /// <summary>The fragments of a body with its mentions set.</summary>
    public List<Fragment> Link(IReadOnlyList<Fragment> fragments)
    {
        var linked = new List<Fragment>(fragments.Count + 8);
        for (var i = 0; i < fragments.Count; )
        {
            if (fragments[i] is HeadingStart heading)
            {
                StartSection(heading.Text, heading.Id);
            }

            var block = Block.From(fragments, i);
            LinkBlock(fragments, block, linked);
            i = block.End;
        }

        return linked;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        matcher.TakeBack(Letters);
        Mentions.Dispose();
    }

    private void LinkBlock(IReadOnlyList<Fragment> fragments, Block block, List<Fragment> linked)
    {
        var names = matcher.In(block.Sought, Letters);
        var sentences =
            names.Count > 0 || HasNamedMention(fragments, block)
                ? Sentences.Split(block.Text)
                : (IReadOnlyList<Range>)[];
        var next = 0;
        for (var i = block.Start; i < block.End; i++)
        {
            switch (fragments[i])
            {
                case Prose prose:
                    LinkProse(prose, block, block.OffsetOf(i), names, ref next, sentences, linked);
                    break;
                case NamedMention mention:
                    linked.Add(LinkNamed(mention, block, block.OffsetOf(i), sentences));
                    break;
                default:
                    linked.Add(fragments[i]);
                    break;
            }
        }
    }

    private static bool HasNamedMention(IReadOnlyList<Fragment> fragments, Block block)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (fragments[i] is NamedMention)
            {
                return true;
            }
        }

        return false;
    }

    private void LinkProse(
        Prose prose,
        Block block,
        int offset,
        List<FoundName> names,
        ref int next,
        IReadOnlyList<Range> sentences,
        List<Fragment> linked
    )
    {
        var written = 0;
        for (; next < names.Count && names[next].Start < offset + prose.Text.Length; next++)
        {
            var (start, end) = (names[next].Start - offset, names[next].End - offset);
            var at = prose.Places.At(start, Math.Min(end, prose.Text.Length) - start);
            var text = names[next].TextIn(block.Text).Replace('\n', ' ');
            if (Meant(names[next].Actors, text, at) is not { } actor)
            {
                continue;
            }

            See(actor, text, block, names[next].Start, sentences);
            if (end > prose.Text.Length)
            {
                // The name goes on in other markup: it counts, but a link cannot cross the markup.
                continue;
            }

            if (start > written)
            {
                linked.Add(Part(prose, written, start));
            }

            // The same words mostly, which need not be held twice.
            var words = prose.Text.AsSpan(start, end - start).SequenceEqual(text) ? text : prose.Text[start..end];
            linked.Add(new ActorMention(actor, words, _linked.Add(actor)));
            written = end;
        }

        if (written < prose.Text.Length)
        {
            linked.Add(written == 0 ? prose : Part(prose, written, prose.Text.Length));
        }
    }

    private static Prose Part(Prose prose, int start, int end) =>
        new(prose.Text[start..end], prose.Places.Part(start, end));

    private Fragment LinkNamed(NamedMention mention, Block block, int offset, IReadOnlyList<Range> sentences)
    {
        if (resolver.Actor(mention.Actor) is not { } actor)
        {
            return new Still(mention.Text);
        }

        if (actor.Text == _own)
        {
            return new ActorMention(actor.Text, mention.Text, IsLinked: false);
        }

        _linked.Add(actor.Text);
        See(actor.Text, mention.Text, block, offset, sentences);
        return new ActorMention(actor.Text, mention.Text, IsLinked: true);
    }

    // Whom a name means; null for the profile's own actor and for what is unclear.
    private string? Meant(IReadOnlyList<string> actors, string text, Location at)
    {
        if (_own.Length > 0 && actors.Contains(_own))
        {
            return null;
        }

        if (actors is [var only])
        {
            return only;
        }

        if (actors.Where(named.Contains).ToList() is [var chosen])
        {
            return chosen;
        }

        if (_unclear.Add(text))
        {
            var choices = actors.Select(id => catalogue.Actors[id]).ToList();
            found.Add(
                LinkRules.UnclearMention,
                at,
                $"'{text}' can mean {string.Join(" or ", choices.Select(a => a.Title.Text).Take(4))}",
                $"write {string.Join(" or ", choices.Select(a => $"[[{a.Id}|{text}]]").Take(4))}"
            );
        }

        return null;
    }

    private void See(string actor, string text, Block block, int offset, IReadOnlyList<Range> sentences)
    {
        var sentence = Sentences.Around(sentences, offset, block.Text.Length);
        var start = sentence.Start.GetOffset(block.Text.Length);
        var (words, place) = Gaps.Closed(block.Text[sentence].Replace('\n', ' '), Math.Max(0, offset - start));
        Mentions.Add(actor, _section, _anchor, text, words, place);
    }
}
