using System.Text.Json;
using Briefings.Review;
using Briefings.Review.Effects;
using Xunit;

namespace Briefings.Tests.Review;

/// <summary>What prose claims anew, on whose word: what a reviewer has to look at, and nothing else.</summary>
public sealed class SourceCheckTests
{
    private const string First =
        "The Northern Front attacked Port Levan on 18 March 2024 [@wire-raid]. "
        + "The Ardanian Army answered within hours [@wire-raid].\n\n";

    private const string Expectation = "## What to expect\n\n";
    private const string OneCited = "1. Another raid [@wire-raid].";

    [Fact]
    public void A_reworded_paragraph_is_a_claim_with_its_source() =>
        Expects(
            new Edited().Replace(Edited.Raid, "within hours", "within minutes"),
            "changed: The Ardanian Army answered within minutes. (kept Raid on the harbour B2) 1"
        );

    [Fact]
    public void Two_edits_in_one_paragraph_are_one_claim() =>
        Expects(
            new Edited()
                .Replace(Edited.Raid, "Front attacked Port", "Front raided Port")
                .Replace(Edited.Raid, "within hours", "within minutes"),
            "changed: The Northern Front raided Port Levan on 18 March 2024. (kept Raid on the harbour B2) 1"
        );

    [Fact]
    public void A_paragraph_moved_or_marked_up_is_no_new_claim()
    {
        Expects(
            new Edited()
                .Replace(Edited.Raid, First, "")
                .Replace(
                    Edited.Raid,
                    Expectation,
                    Expectation + First.Replace("within", "*within*", StringComparison.Ordinal)
                )
        );
        Expects(
            new Edited().Replace(
                Edited.Raid,
                OneCited + "\n2. No talks [@wire-raid].",
                "1. No talks [@wire-raid].\n2. Another raid [@wire-raid]."
            )
        );
        Expects(new Edited().Replace(Edited.Raid, "on 18 March 2024 [@wire-raid]", "on 18 March 2024\n[@wire-raid]"));
    }

    [Fact]
    public void A_citation_swapped_tells_both_sources() =>
        Expects(
            new Edited().Replace(Edited.Raid, OneCited, "1. Another raid [@front-statement]."),
            "changed: Another raid. (new untitled source of Front Media E5) (gone Raid on the harbour B2) 0"
        );

    [Fact]
    public void A_citation_added_and_a_page_of_the_source_are_told()
    {
        Expects(
            new Edited().Replace(
                Edited.Front,
                "Valley League [@wire-raid]",
                "Valley League [@wire-raid; @copied-raid]"
            ),
            "changed: The Northern Front grew out of the Valley League. "
                + "(kept Raid on the harbour B2) (new Raid on the harbour, as copied B–) 1"
        );
        Expects(
            new Edited().Replace(Edited.Front, "Valley League [@wire-raid]", "Valley League [@wire-raid, p. 3]"),
            "changed: The Northern Front grew out of the Valley League. (kept Raid on the harbour, p. 3 B2) 1"
        );
        Expects(
            new Edited().Replace(Edited.Raid, "within hours [@wire-raid]", "within hours"),
            "changed: The Northern Front attacked Port Levan on 18 March 2024. "
                + "The Ardanian Army answered within hours. (kept Raid on the harbour B2) 1"
        );
    }

    [Fact]
    public void A_new_paragraph_that_cites_nothing_is_told_without_a_source()
    {
        var changes = Expects(
            new Edited().Replace(Edited.Raid, Expectation, "The port was closed for three weeks.\n\n" + Expectation),
            "added: The port was closed for three weeks. 0"
        );

        Assert.True(changes.Claims[0].IsUnsourced);
        Assert.Equal(["BR301"], changes.Introduced.Select(d => d.Rule.Code));
    }

    [Fact]
    public void A_paragraph_that_lost_its_only_source_is_told_once()
    {
        var changes = Expects(new Edited().Replace(Edited.Front, "Valley League [@wire-raid]", "Valley League"));

        var lost = Assert.Single(changes.Unsourced);
        Assert.Equal("The Northern Front grew out of the Valley League.", lost.Text);
        Assert.Equal(["Raid on the harbour"], lost.Sources);
        Assert.True(lost.Mark > 0);
    }

    [Fact]
    public void A_footnote_is_a_claim_unless_its_paragraph_is_one_already()
    {
        Expects(
            new Edited().Replace(Edited.Front, "As the wire service reports", "As the wire service said"),
            "changed: As the wire service said. (kept Raid on the harbour B2) 1"
        );
        Expects(
            new Edited()
                .Replace(Edited.Front, "As the wire service reports", "As the wire service said")
                .Replace(Edited.Front, "Mara Sable leads the group", "Mara Sable led the group"),
            "changed: Mara Sable led the group. (kept Raid on the harbour B2) 1"
        );
    }

    [Fact]
    public void A_footnote_put_before_another_claims_nothing_of_it()
    {
        const string second = "[^1]: As the wire service reports [@wire-raid].";
        Expects(
            new Edited()
                .Replace(Edited.Front, "group.[^1]", "group.[^2]")
                .Replace(Edited.Front, second, second.Replace("[^1]", "[^2]", StringComparison.Ordinal))
                .Replace(
                    Edited.Front,
                    "## Leadership\n",
                    "It is old.[^1]\n\n[^1]: So it says [@front-statement].\n\n## Leadership\n"
                ),
            "added: It is old. (new untitled source of Front Media E5) 0"
        );
    }

    [Fact]
    public void A_table_row_is_one_claim() =>
        Expects(
            new Edited().Replace(
                Edited.Raid,
                "| Northern Front | 4 [@front-statement] |",
                "| Northern Front | 5 [@front-statement] |\n| Bystanders | 2 [@wire-raid] |"
            ),
            "changed: Northern Front 5 (kept untitled source of Front Media E5) 0",
            "added: Bystanders 2 (new Raid on the harbour B2) 1"
        );

    [Fact]
    public void A_retracted_source_edits_no_paragraph()
    {
        var copy = new Edited().Replace(Edited.Raid, OneCited, "1. Another raid [@wire-raid; @copied-raid].");
        var before = copy.Files();
        var changes = copy.Replace(Edited.Sources, "id: copied-raid", "id: other-raid")
            .Replace(Edited.Sources, "title: Raid on the harbour, as copied", "title: Words of another day")
            .Replace(
                Edited.Sources,
                "url: https://levan-wire.example/copied-raid",
                "url: https://levan-wire.example/other"
            )
            .Replace(Edited.Raid, "within hours", "within minutes")
            .Review(before)
            .Changes;

        Assert.Equal(["The Ardanian Army answered within minutes."], Prose(changes).Select(c => c.Text));
        Assert.Empty(changes.Unsourced);
    }

    [Fact]
    public void A_takeaway_that_cites_a_source_is_a_fact_on_its_word()
    {
        var changes = new Edited()
            .Replace(Edited.Raid, "  - The truce is over.", "  - The truce is over [@wire-raid].")
            .Review()
            .Changes;

        Assert.Equal(
            ["field changed /briefings/2024-03-26-after-the-raid/ key takeaways: no source => Raid on the harbour"],
            Edited.Facts(changes)
        );
        Assert.Equal(["key takeaways: The truce is over."], changes.Claims.Select(c => c.Text));
    }

    [Fact]
    public void The_index_the_summary_and_the_machine_format_tell_of_a_claim_in_prose()
    {
        var preview = new Edited()
            .Replace(Edited.Raid, "within hours", "within minutes")
            .Replace(Edited.Raid, OneCited, "1. Another raid soon.")
            .Review();

        var index = Edited.Text(preview, "_review/index.html");
        const string page = "pages/briefings/2024-03-26-after-the-raid/index.html";
        Assert.Contains(
            $"{page}#c1\">The Ardanian Army answered within minutes.</a> on <a",
            index,
            StringComparison.Ordinal
        );
        Assert.Contains("<h2>Source check <span class=\"count\">1</span></h2>", index, StringComparison.Ordinal);
        Assert.Contains(
            "Claims that lost their only source <span class=\"count\">1</span>",
            index,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "- 1 claim new or changed: 1 on one independent source\n",
            preview.Summary,
            StringComparison.Ordinal
        );
        using var json = JsonDocument.Parse(Edited.Text(preview, "changes.json"));
        var claim = json.RootElement.GetProperty("claims")[0];
        Assert.Equal("prose", claim.GetProperty("kind").GetString());
        Assert.Equal(1, claim.GetProperty("mark").GetInt32());
        Assert.Equal("B2", claim.GetProperty("sources")[0].GetProperty("grade").GetString());
        Assert.Equal(
            "Another raid soon.",
            json.RootElement.GetProperty("unsourced")[0].GetProperty("text").GetString()
        );
    }

    private static Changes Expects(Edited edited, params string[] claims)
    {
        var changes = edited.Review().Changes;
        Assert.Equal(claims, Prose(changes).Select(Line));
        Assert.Empty(changes.Facts);
        return changes;
    }

    private static IEnumerable<ClaimCheck> Prose(Changes changes) => changes.Claims.Where(c => c.Kind is null);

    private static string Line(ClaimCheck claim) =>
        $"{(claim.Change == ChangeKind.Added ? "added" : "changed")}: {claim.Text} "
        + string.Concat(claim.Sources.Select(Line))
        + claim.Independent;

    private static string Line(CheckedSource source) =>
        $"({source.Use switch { SourceUse.New => "new", SourceUse.Gone => "gone", _ => "kept" }} {source.Title}"
        + $"{(source.Locator is null ? "" : ", " + source.Locator)} {source.Grade}) ";
}
