using Briefings.Model;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.Tests.Commands;

/// <summary><c>draft</c> makes a briefing of an intake document and loses no word of it.</summary>
public sealed class DraftTests : IDisposable
{
    private const string Intake =
        "date 2024-03-26 The Lantern Front left the valley, as reported by Border Post. It will be back.\n\n"
        + "What the Front wants\n\n"
        + "According to the Levan Wire, LF-2 fights for 1.5 million people.\n";

    private readonly Shell _shell = new();

    public DraftTests() =>
        _shell
            .Folder.With("site.yml", "title: Site\n")
            .With("content/actors/lantern.md", "---\nname: Lantern Front\nkind: militia\naliases: [LF2, LF 2]\n---\n");

    [Fact]
    public void A_draft_has_date_heading_actors_and_the_sources_to_complete()
    {
        _shell.Folder.With("intake.txt", Intake);

        Assert.Equal(0, _shell.Run("draft", "intake.txt"));

        var draft = _shell.Folder.Texts()["content/briefings/2024-03-26-what-the-front-wants.md"];
        Assert.Contains("title: \"What the Front wants\"  # to be confirmed", draft, StringComparison.Ordinal);
        Assert.Contains("date: 2024-03-26\nstatus: draft\nactors: [lantern]\n", draft, StringComparison.Ordinal);
        Assert.Contains("publisher: \"Border Post\"", draft, StringComparison.Ordinal);
        Assert.Contains("publisher: \"Levan Wire\"", draft, StringComparison.Ordinal);
        Assert.Contains("\n## What the Front wants\n", draft, StringComparison.Ordinal);
        Assert.Equal(0, _shell.Run("check"));
    }

    [Fact]
    public void A_draft_is_not_written_over_what_was_edited()
    {
        _shell.Folder.With("intake.txt", Intake);
        Assert.Equal(0, _shell.Run("draft", "intake.txt"));
        var before = _shell.Folder.Texts();

        Assert.Equal(2, _shell.Run("draft", "intake.txt"));
        Assert.Contains("is there already", _shell.Error, StringComparison.Ordinal);
        Assert.Equal(before, _shell.Folder.Texts());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_word_is_lost_whatever_the_text_holds(string text)
    {
        var files = FileTree.Of(("site.yml", "title: Site\n"));
        var site = SiteBuilder.Build(files, new BuildOptions(TestSites.Today)).Site;

        var draft = Drafter.Draft(text, site, TestSites.Today);

        var written = FileTree.Of(($"content/briefings/{draft.Id}.md", draft.Text));
        var built = BuiltSite.Of(files.OverlaidBy(written), new BuildOptions(TestSites.Today, Drafts: true));
        Expect.NoFault(built.Errors);
        Assert.Equal(Words(text), Words(Shown(built.Site.Briefings.Single().Body)));
    }

    public static TheoryData<string> Texts { get; } =
    [
        .. HostileText.Words.Select(word => $"{word}\n\nIt said {word} twice.\n{word}\n{word} {word}."),
        "1. One\n2) Two\n- Three\n+ Four\n* Five\n> Six\n\n---\n\n===\n\nSeven\n===\nEight\n---\n\n    Nine\n\n\tTen",
        "| a | b |\n| - | - |\n\n[^1]: Note\n\n[ref]: https://e.example/\n\n:::\nfenced\n:::\n\nTerm\n:   Text",
        "~~gone~~ ==marked== ^up^ ~down~ $x$ $$y$$ :smile: (c) -- ... [[id|text]] [@source] {#id .class} ![image](x)",
        "https://a_b.example/c*d*_e_?f=[g]&h=i. www.example.org, http://evil[.]example and <a@b.example>\\\nend\\",
        "```\ncode\n```\n\n~~~\nmore\n~~~\n\n<div>\nhtml\n</div>\n\n<!-- a comment -->\n\n#Heading\n# Heading #\n\n%%%",
        "A heading that is long and Ж\n\nالجبهة الشمالية والجبهة الجنوبية والجبهة الشرقية والجبهة الغربية\n\nText.",
    ];

    public void Dispose() => _shell.Dispose();

    private static string Shown(Body body) =>
        string.Concat(
            body.Fragments.Select(f =>
                f is HeadingStart || (f is Markup { Html: var html } && html != "</a>") ? " " : Body.TextOf(f)
            )
        );

    [Theory]
    [InlineData("See https://a_b.example/c_d_e?f=g&h=i.", "https://a_b.example/c_d_e?f=g&h=i")]
    [InlineData("See (https://a.example/x) and more.", "https://a.example/x")]
    [InlineData("Beware of http://evil[.]example and hxxp://evil.example.", null)]
    public void Addresses_stay_whole_and_defanged_ones_text(string text, string? address)
    {
        var files = FileTree.Of(("site.yml", "title: Site\n"));
        var draft = Drafter.Draft(
            text,
            SiteBuilder.Build(files, new BuildOptions(TestSites.Today)).Site,
            TestSites.Today
        );

        var written = FileTree.Of(($"content/briefings/{draft.Id}.md", draft.Text));
        var built = BuiltSite.Of(files.OverlaidBy(written), new BuildOptions(TestSites.Today, Drafts: true));
        var links = built.Site.Briefings.Single().Body.Fragments.OfType<LinkStart>().Select(l => l.Url);
        Assert.Equal(address is null ? [] : [address], links);
    }

    private static string[] Words(string text) =>
        [.. text.Split((char[])[' ', '\n', '\t', '\u200B'], StringSplitOptions.RemoveEmptyEntries)];
}
