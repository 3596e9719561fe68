using System.Globalization;
using System.Text;
using Briefings.Model;

namespace Briefings.Tests.Sites;

/// <summary>A site of any size, the same for the same seed: briefings that name actors, events, sources.</summary>
internal sealed class GeneratedSite(int seed)
{
    private const int SourceCount = 40;

    private static readonly string[] Nouns = "front league army council movement brigade union party guard"
        .Split(' ')
        .Concat("column harbour valley truce raid border market road".Split(' '))
        .ToArray();

    private static readonly string[] Places = ["ardania", "port-levan", "samora"];

    private static readonly string[] Relations = ["allied-with", "hostile-to", "supports", "part-of", "splinter-of"];

    private readonly Random _random = new(seed);

    /// <summary>How many briefings.</summary>
    public int Briefings { get; init; } = 100;

    /// <summary>How many actors.</summary>
    public int Actors { get; init; } = 20;

    /// <summary>Whether names, titles and prose hold text that breaks careless programs.</summary>
    public bool IsHostile { get; init; }

    /// <summary>The files of the site.</summary>
    public FileTree Files() =>
        FileTree.Of([
            ("site.yml", "title: Generated\nbase_url: https://generated.example/\ntlp_ceiling: GREEN\npage_size: 20\n"),
            ("content/places.yml", PlacesFile()),
            ("content/sources/all.yml", Sources()),
            .. Enumerable.Range(0, Actors).Select(n => ($"content/actors/actor-{n}.md", Actor(n))),
            .. Enumerable.Range(0, Briefings / 2).Select(n => ($"content/events/event-{n}.yml", Event(n))),
            .. Enumerable.Range(0, Briefings).Select(n => ($"content/briefings/{Day(n)}-report-{n}.md", Briefing(n))),
        ]);

    private static string PlacesFile() =>
        "places:\n" + string.Concat(Places.Select(p => $"  - {{id: {p}, name: {Upper(p)}, region: Southern Sea}}\n"));

    private string Sources()
    {
        var text = new StringBuilder("publishers:\n  - {id: wire, name: Levan Wire, reliability: B}\nsources:\n");
        for (var n = 0; n < SourceCount; n++)
        {
            text.Append(Invariant($"  - id: source-{n}\n    title: {Title()}\n    publisher: wire\n"));
            text.Append(
                Invariant($"    url: https://wire.example/{n}\n    archive_url: https://archive.example/{n}\n")
            );
        }

        return text.ToString();
    }

    private string Actor(int n)
    {
        var text = new StringBuilder("---\n");
        text.Append(Invariant($"name: {HostileText.Quoted(NameOf(n))}\nkind: armed-group\n"));
        text.Append(Invariant($"aliases: [AX{n}, {HostileText.Quoted($"{Odd()} Number {n}")}]\n"));
        text.Append(Invariant($"founded: {1950 + (n % 70)}\n"));
        if (n > 0)
        {
            text.Append("relationships:\n");
            text.Append(Invariant($"  - {{type: {Pick(Relations)}, target: actor-{_random.Next(n)}, from: 2001, "));
            text.Append(Invariant($"evidence: [source-{_random.Next(SourceCount)}]}}\n"));
        }

        return text.Append("---\n").Append(Prose(2)).ToString();
    }

    private string Event(int n) =>
        Invariant(
            $"""
            title: {Title()}
            type: attack
            date: {Day(n)}
            actors: [{"{"}id: actor-{_random.Next(Actors)}, role: alleged{"}"}]
            place: {Pick(Places)}
            tallies: [{"{"}n: {_random.Next(200)}, kind: killed, evidence: [source-{_random.Next(SourceCount)}]{"}"}]
            evidence: [source-{_random.Next(SourceCount)}]

            """
        );

    private string Briefing(int n) =>
        Invariant(
            $"""
            ---
            title: {Title()}
            date: {Day(n)}
            summary: {HostileText.Quoted(Sentence())}
            authors: [{"{"}name: {HostileText.Quoted("A. Analyst " + Odd())}{"}"}]
            sources: [source-{_random.Next(SourceCount)}]
            topics: [{Pick(Nouns)}, {HostileText.Quoted("topic " + Odd())}]
            events: [event-{_random.Next(Math.Max(1, Briefings / 2))}]
            key_takeaways: [{HostileText.Quoted(Sentence())}]
            ---

            """
        ) + Prose(6);

    private string Prose(int paragraphs) =>
        string.Join(
            "\n\n",
            Enumerable
                .Range(0, paragraphs)
                .Select(n => (n % 3 == 2 ? $"## {Odd()} {Pick(Nouns)}\n\n" : "") + Sentence() + " " + Sentence())
        ) + "\n";

    private string Sentence()
    {
        var (subject, place) = (Pick(Nouns), NameOf(_random.Next(Actors)));
        return Invariant(
            $"The {subject} of {place} met the {Pick(Nouns)} {Odd()} [@source-{_random.Next(SourceCount)}]."
        );
    }

    private string Title() => HostileText.Quoted($"{Upper(Pick(Nouns))} and {Pick(Nouns)} {Odd()}".Trim());

    private static string NameOf(int n) =>
        Invariant($"{Upper(Nouns[n % Nouns.Length])} {Upper(Nouns[n / Nouns.Length % Nouns.Length])} {Roman(n)}");

    /// <summary>A word that breaks careless programs, or a plain one.</summary>
    private string Odd() => IsHostile ? Pick(HostileText.Words) : "again";

    private static string Roman(int n) =>
        string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(c => "OIVXLCDMQZ"[c - '0']));

    private static string Day(int n) =>
        new DateOnly(2024, 5, 31).AddDays(-n).ToString("O", CultureInfo.InvariantCulture);

    private static string Upper(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
