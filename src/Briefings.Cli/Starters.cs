using System.Globalization;
using Briefings.Model.Text;

namespace Briefings.Cli;

/// <summary>The texts of new files. What must be known stands there; the rest are comments to choose from.</summary>
internal static class Starters
{
    /// <summary>A whole site.</summary>
    public static IReadOnlyList<(string Path, string Text)> Site(string title, DateOnly today) =>
        [
            (
                "site.yml",
                $"""
                title: {YamlScalar.Of(title)}
                # The address of the published site: feeds and the sitemap need it.
                # base_url: https://example.org/
                # description: One sentence about the site.
                language: en

                """
            ),
            ($"content/briefings/{Iso(today)}-first-briefing.md", Briefing("First briefing", today)),
            ("content/actors/first-actor.md", Actor("First actor")),
            ("content/pages/about.md", Page("About")),
            ("templates/default/theme.yml", ThemeStarter.Settings),
            (".gitignore", "_site/\n_review/\n.briefings/\n"),
        ];

    /// <summary>A briefing.</summary>
    public static string Briefing(string title, DateOnly today) =>
        $"""
            ---
            title: {YamlScalar.Of(title)}
            date: {Iso(today)}
            status: draft
            # summary: One or two sentences that say it all.
            # authors: [{"{"}name: Your name{"}"}]
            # sources: [an-id-from-content-sources]
            # topics: []
            # key_takeaways:
            #   - The first thing to know.
            ---

            Write here.

            """;

    /// <summary>An actor.</summary>
    public static string Actor(string name) =>
        $"""
            ---
            name: {YamlScalar.Of(name)}
            # One of: armed-group, de-facto-authority, state, state-force, organisation, political-party, militia,
            # criminal-group, media-outlet, individual, coalition
            kind: organisation
            # aliases: [Another name]
            # founded: 2007-12
            # relationships:
            #   - {"{"}type: allied-with, target: another-actor, from: 2015, evidence: [a-source]{"}"}
            ---

            """;

    /// <summary>An event.</summary>
    public static string Event(string title, DateOnly today) =>
        $"""
            ---
            title: {YamlScalar.Of(title)}
            # One of: armed-clash, air-strike, shelling, suicide-bombing, ied, attack, abduction, protest, agreement,
            # arrests, change-of-control, statement, pledge, designation, leadership-change, formation, split, merger,
            # other
            type: other
            date: {Iso(today)}
            # actors: [{"{"}id: an-actor, role: perpetrator{"}"}]
            # place: Kabul
            # evidence: [a-source]
            ---

            """;

    /// <summary>A source with its publisher, in a file of its own.</summary>
    public static (string Path, string Text) Source(string title, string id) =>
        (
            $"content/sources/{id}.yml",
            $"""
            publishers:
              - id: {id}-publisher
                name: Its publisher
                # reliability: B
            sources:
              - id: {YamlScalar.Of(id)}
                title: {YamlScalar.Of(title)}
                publisher: {id}-publisher
                # url: https://example.org/article
                # archive_url: https://web.archive.org/…
                # issued: 2024-03-18

            """
        );

    /// <summary>A plain page.</summary>
    public static string Page(string title) => $"---\ntitle: {YamlScalar.Of(title)}\n---\n\nWrite here.\n";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
