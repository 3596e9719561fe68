using Briefings.Model;
using Briefings.Review.Effects;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.Tests.Review;

/// <summary>What a change does to readers, and what it breaks elsewhere.</summary>
public sealed class EffectTests
{
    [Fact]
    public void An_address_that_vanishes_comes_with_the_line_that_makes_it_refer_on()
    {
        var changes = new Edited()
            .Rename(Edited.Landing, "content/events/2024-03-18-raid.md")
            .Replace(Edited.Raid, "events: [2024-03-18-harbour-raid]", "events: [2024-03-18-raid]")
            .Review()
            .Changes;

        Assert.Empty(changes.Facts);
        var redirect = Assert.Single(changes.Redirects);
        Assert.Equal(
            (
                "/events/2024-03-18-harbour-raid/",
                "redirect_from: [/events/2024-03-18-harbour-raid/]",
                "content/events/2024-03-18-raid.md"
            ),
            (redirect.From, redirect.Suggest, redirect.File)
        );
        var finding = Assert.Single(changes.Introduced, d => d.Rule == ReviewRules.VanishedUrl);
        Assert.Contains(redirect.Suggest, finding.Hint, StringComparison.Ordinal);
        Assert.False(changes.Breaks);
    }

    [Fact]
    public void A_link_that_a_template_breaks_is_told_once_for_all_pages()
    {
        var changes = new Edited()
            .With(
                "templates/default/parts/foot.html",
                "</main><a href=\"{{ url \"/imprint/\" }}\">Imprint</a></body></html>\n"
            )
            .Review()
            .Changes;

        var broken = Assert.Single(changes.Introduced, d => d.Rule == ReviewRules.BrokenLink);
        Assert.Contains("'/imprint/'", broken.Message, StringComparison.Ordinal);
        Assert.True(changes.Breaks);
    }

    [Fact]
    public void The_sites_of_the_tests_have_no_broken_link()
    {
        foreach (var site in new[] { "own", "every-field", "hostile" })
        {
            var input = TestSites.Input(site);
            var changes = Reviewer
                .Compare(FileTree.Of(), input, ("nothing", site), new(TestSites.Today, Workers: 2))
                .Changes;

            Assert.DoesNotContain(changes.Introduced, d => d.Rule == ReviewRules.BrokenLink);
        }
    }

    [Fact]
    public void Faults_that_were_there_are_inherited_wherever_they_stand_now()
    {
        const string claim = "The raid killed 11 soldiers and 4 fighters in the port.\n";
        var before = new Edited()
            .With("content/pages/about.md", "---\ntitle: About\n---\nSee [x](/nowhere/).\n")
            .Files();
        var after = new Edited().With(
            "content/pages/about.md",
            "---\ntitle: About\n---\nA line more.\n\nSee [x](/nowhere/).\n"
        );

        Assert.Empty(after.Review(before).Changes.Introduced);
        Assert.False(after.Review(before).Changes.Breaks);

        var worse = after
            .Replace(Edited.Raid, "## What is claimed\n", claim + "\n## What is claimed\n")
            .Review(before)
            .Changes;
        Assert.Equal(["BR301"], worse.Introduced.Select(d => d.Rule.Code));
        Assert.Single(new Edited().Review(before).Changes.Resolved);
    }

    [Fact]
    public void A_fault_whose_message_quotes_what_was_reworded_is_inherited()
    {
        const string claim = "The port was closed for three weeks after that night.\n\n## What to expect\n";
        var before = new Edited().Replace(Edited.Raid, "## What to expect\n", claim).Files();
        var changes = new Edited()
            .Replace(Edited.Raid, "## What to expect\n", claim.Replace("three", "four", StringComparison.Ordinal))
            .Review(before)
            .Changes;

        Assert.Empty(changes.Introduced);
        Assert.Empty(changes.Resolved);
    }

    [Fact]
    public void What_is_not_checked_since_its_file_is_broken_is_not_cured()
    {
        var before = new Edited().Replace(Edited.Raid, "  - {name: A. Analyst, orcid: 0000-0002-1825-0097}\n", "");
        before.Replace(Edited.Raid, "authors:\n", "");
        var start = before.Files();
        var changes = before.Without("content/actors/ardanian-army.yml").Review(start).Changes;

        Assert.Contains(changes.Introduced, d => d.At.File == Edited.Raid && d.Rule.Code == "BR201");
        Assert.DoesNotContain(changes.Resolved, d => d.At.File == Edited.Raid);
    }

    [Fact]
    public void What_goes_with_its_file_is_not_cured()
    {
        const string file = "content/briefings/2024-05-20-unsourced.md";
        const string text = "---\ntitle: Unsourced\ndate: 2024-05-20\n---\nThe harbour was closed for a week in May.\n";
        var before = new Edited().With(file, text);
        Assert.Contains(before.Review().Changes.Introduced, d => d.At.File == file);

        Assert.Empty(new Edited().Review(before.Files()).Changes.Resolved);
    }

    [Fact]
    public void A_referral_that_was_dropped_is_told_at_the_file_that_had_it()
    {
        var changes = new Edited().Replace(Edited.Front, "redirect_from: [/actors/nf-7/]\n", "").Review().Changes;

        var redirect = Assert.Single(changes.Redirects);
        Assert.Equal(("/actors/nf-7/", Edited.Front), (redirect.From, redirect.File));
        Assert.Equal([Edited.Front], changes.Introduced.Select(d => d.At.File));
    }

    [Fact]
    public void Another_picture_in_the_same_place_is_told()
    {
        var preview = new Edited()
            .With("content/briefings/harbour.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .Review();

        var file = Assert.Single(preview.Changes.Files);
        Assert.Equal(("/briefings/harbour.svg", Briefings.Review.ChangeKind.Changed), (file.Url, file.Change));
        Assert.Empty(preview.Changes.Pages);
        Assert.Contains("1 image or document.", Edited.Text(preview, "_review/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_without_a_site_makes_everything_new()
    {
        var changes = Reviewer
            .Compare(FileTree.Of(), new Edited().Files(), ("base", "head"), new(TestSites.Today))
            .Changes;

        Assert.Contains("The base has no site yet: everything is new.", changes.Remarks);
        Assert.All(changes.Pages, p => Assert.Equal(Briefings.Review.ChangeKind.Added, p.Change));
        Assert.Contains(changes.Facts, f => f.Name == "NF-7");
    }

    [Fact]
    public void A_base_that_does_not_build_is_compared_as_far_as_it_can_be_read()
    {
        var before = new Edited().Replace(Edited.Front, "kind: armed-group", "kind: no-such-kind").Files();

        var changes = new Edited()
            .Replace(Edited.Landing, "verification: partial", "verification: verified")
            .Review(before)
            .Changes;

        Assert.Contains(
            changes.Remarks,
            r => r.StartsWith("The base does not build (1 error)", StringComparison.Ordinal)
        );
        Assert.Contains(changes.Facts, f => f is { Before: "partial", After: "verified" });
        Assert.NotEmpty(changes.Resolved);
        Assert.False(changes.Breaks);
    }

    [Fact]
    public void What_is_held_back_reaches_no_byte_of_the_preview()
    {
        var preview = new Edited()
            .With(
                "content/briefings/2024-05-12-secret.md",
                "---\ntitle: Hushed harbour\ndate: 2024-05-12\ntlp: RED\n---\nHushed words.\n"
            )
            .Review();

        Assert.DoesNotContain("ushed", Edited.All(preview), StringComparison.Ordinal);
        Assert.Contains(preview.Changes.Remarks, r => r.EndsWith("1 briefing.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_that_lost_its_only_source_is_told_although_its_file_was_not_edited()
    {
        var before = new Edited()
            .With(Edited.Sources + "x.yml", Publisher)
            .With("content/actors/reed.md", Reed)
            .Files();
        var changes = new Edited().With("content/actors/reed.md", Reed).Review(before).Changes;

        var lost = Assert.Single(changes.Unsourced);
        Assert.Equal(("/actors/reed/", "hostile to Northern Front"), (lost.Page, lost.Text));
        Assert.Equal(["Letter"], lost.Sources);
        Assert.DoesNotContain(changes.Facts, f => f.Page == "/actors/reed/");
    }

    [Fact]
    public void Each_claim_comes_with_the_grade_and_independence_of_its_sources()
    {
        var changes = new Edited()
            .Replace(
                Edited.Front,
                "status: alleged, evidence: [wire-raid]}",
                "status: alleged, evidence: [copied-raid, front-statement, wire-raid]}"
            )
            .Review()
            .Changes;

        var claim = Assert.Single(changes.Claims);
        Assert.Equal(["B–", "E5", "B2"], claim.Sources.Select(s => s.Grade));
        Assert.Equal([SourceUse.New, SourceUse.New, SourceUse.Kept], claim.Sources.Select(s => s.Use));
        Assert.Equal(1, claim.Independent);
    }

    private const string Publisher =
        "publishers:\n  - {id: reeds, name: Reeds}\nsources:\n  - {id: reed-letter, title: Letter, publisher: reeds}\n";

    private const string Reed =
        "---\nname: Reed Column\nkind: militia\nrelationships:\n"
        + "  - {type: hostile-to, target: northern-front, evidence: [reed-letter]}\n---\n";
}
