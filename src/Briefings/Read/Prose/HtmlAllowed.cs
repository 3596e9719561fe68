using System.Collections.Frozen;

namespace Briefings.Read.Prose;

/// <summary>
/// What HTML content may hold: no scripts, frames, forms or styles, and no ids or classes of the page's own.
/// </summary>
internal static class HtmlAllowed
{
    /// <summary>Elements within a line.</summary>
    public static FrozenSet<string> Inline { get; } =
        Set("abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr");

    /// <summary>Elements in a block of HTML.</summary>
    public static FrozenSet<string> Block { get; } =
    [
        .. Inline,
        .. Set("a blockquote caption col colgroup dd details div dl dt figcaption figure hr li ol p pre summary"),
        .. Set("table tbody td tfoot th thead tr ul"),
    ];

    /// <summary>Attributes of any element.</summary>
    public static FrozenSet<string> Attributes { get; } =
        Set("lang dir title datetime colspan rowspan scope start reversed open href");

    /// <summary>Elements without content.</summary>
    public static FrozenSet<string> Void { get; } =
        Set("area base br col embed hr img input link meta source track wbr");

    /// <summary>Elements that the next of their kind closes.</summary>
    public static FrozenSet<string> Open { get; } = Set("p li td th tr dt dd tbody thead tfoot colgroup");

    /// <summary>Elements whose content is no text for a reader.</summary>
    public static FrozenSet<string> Hidden { get; } =
        Set("script style template noscript iframe textarea select title object svg math head noembed noframes xmp");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
