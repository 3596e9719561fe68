using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>
/// Markdig's tree in reading order. A bracket that nothing closes stays in the tree as a container of all that follows;
/// here
/// it is one inline among the others, so that a thousand of them are no thousand levels.
/// </summary>
internal static class Reading
{
    /// <summary>
    /// The inline of <paramref name="container"/> that follows <paramref name="inline"/>; null at the end.
    /// </summary>
    public static Inline? Next(Inline inline, ContainerInline container)
    {
        if (inline is DelimiterInline { FirstChild: { } child })
        {
            return child;
        }

        while (inline.NextSibling is null && inline.Parent is DelimiterInline parent && parent != container)
        {
            inline = parent;
        }

        return inline.NextSibling;
    }

    /// <summary>The labels that links of <paramref name="document"/> may name.</summary>
    public static IReadOnlyList<string> Labels(MarkdownDocument document) =>
        [
            .. document
                .OfType<LinkReferenceDefinitionGroup>()
                .SelectMany(g => g.Links.Values)
                .Select(l => l.Label ?? "")
                .Where(l => l.Length > 0),
        ];

    /// <summary>The inlines of <paramref name="container"/>, in order.</summary>
    public static IEnumerable<Inline> Of(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = Next(inline, container))
        {
            yield return inline;
        }
    }
}
