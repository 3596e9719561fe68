using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>
/// What themes see of an actor's other names: by kind and script, each with its language and direction.
/// </summary>
internal static class AliasViews
{
    /// <summary>The names in groups of one kind and script, Latin first.</summary>
    public static View[] Of(Actor actor, PageSources sources) =>
        [
            .. actor
                .Aliases.GroupBy(a => (a.Kind, Script: Script.OfText(a.Name.Text)))
                .OrderBy(g => g.Key.Kind is null)
                .ThenBy(g => g.Key.Kind)
                .ThenBy(g => g.Key.Script, StringComparer.Ordinal)
                .Select(g => new View("alias_group")
                {
                    ["script"] = g.Key.Script,
                    ["kind"] = g.Key.Kind is { } kind ? Words.Label(Vocabularies.AliasKind.WordFor(kind)) : null,
                    ["names"] = (View[])[.. g.Select(a => Alias(a, sources))],
                }),
        ];

    private static View Alias(Alias alias, PageSources sources) =>
        new("alias")
        {
            ["name"] = alias.Name.Text,
            ["lang"] = alias.Lang?.Text,
            ["dir"] = Direction.OfText(alias.Name.Text),
            ["script"] = alias.Script?.Text,
            ["period"] = Words.Period(alias.From, alias.To),
            ["evidence"] = SourceViews.Evidence(alias.Evidence, sources),
        };
}
