using Xunit;

namespace Briefings.Tests.Review;

/// <summary>Edits of one fact each: exactly that finding, told as a reader reads it.</summary>
public sealed class FactTests
{
    private const string Wire = "Raid on the harbour";

    [Fact]
    public void Nothing_edited_is_nothing_found()
    {
        var changes = new Edited().Review().Changes;

        Assert.Empty(changes.Facts);
        Assert.Empty(changes.Pages);
        Assert.Empty(changes.Introduced);
        Assert.Empty(changes.Resolved);
        Assert.Empty(changes.Unsourced);
    }

    [Fact]
    public void An_alias_is_added() =>
        Expects(
            new Edited().Replace(
                Edited.Front,
                "  - Jabhat ash-Shamal\n",
                "  - Jabhat ash-Shamal\n  - The Northerners\n"
            ),
            "alias added /actors/northern-front/ The Northerners: - => The Northerners"
        );

    [Fact]
    public void An_alias_is_removed_and_another_gets_a_kind() =>
        Expects(
            new Edited()
                .Replace(
                    Edited.Front,
                    "  - Jabhat ash-Shamal\n",
                    "  - {name: Jabhat ash-Shamal, kind: transliteration}\n"
                )
                .Replace(Edited.Front, "  - {name: الجبهة الشمالية, lang: ar, script: Arab, kind: self-name}\n", ""),
            "alias changed /actors/northern-front/ Jabhat ash-Shamal: no kind => transliteration",
            "alias removed /actors/northern-front/ الجبهة الشمالية: "
                + "الجبهة الشمالية: self name; language ar; script Arab => -"
        );

    [Fact]
    public void The_order_of_entries_and_a_comment_say_nothing() =>
        Expects(
            new Edited()
                .Replace(Edited.Front, "ideology: [separatism]\n", "# as seen in 2024\nideology: [separatism]\n")
                .Replace(Edited.Landing, "evidence: [wire-raid, copied-raid]", "evidence: [copied-raid, wire-raid]")
        );

    [Fact]
    public void A_relationship_changes_its_status() =>
        Expects(
            new Edited().Replace(Edited.Front, "status: alleged", "status: contested"),
            "relationship changed /actors/northern-front/ splinter of Valley League: alleged => contested"
        );

    [Fact]
    public void A_relationship_of_another_type_is_another_relationship() =>
        Expects(
            new Edited().Replace(Edited.Front, "type: splinter-of", "type: successor-of"),
            $"relationship added /actors/northern-front/ successor of Valley League: - => "
                + $"successor of Valley League: alleged; since about 1998; {Wire}",
            $"relationship removed /actors/northern-front/ splinter of Valley League: "
                + $"splinter of Valley League: alleged; since about 1998; {Wire} => -"
        );

    [Fact]
    public void Leaders_sizes_and_designations_keep_their_identity() =>
        Expects(
            new Edited()
                .Replace(Edited.Front, "from: 1998, to: 2009-07, evid", "from: 1998, to: 2009-06, evid")
                .Replace(Edited.Front, "{min: 400, max: 600,", "{min: 500, max: 600,")
                .Replace(Edited.Front, "until: 2012", "until: 2013"),
            "leader changed /actors/northern-front/ Ilan Dower, commander: until July 2009 => until June 2009",
            "size changed /actors/northern-front/ size as of January 2024: 400–600 => 500–600",
            "designation changed /actors/northern-front/ Ardania, Schedule 1: until 2012 => until 2013"
        );

    [Fact]
    public void A_judgement_is_reworded_and_loses_confidence() =>
        Expects(
            new Edited()
                .Replace(Edited.Raid, "will attack again before the summer.", "will attack twice before the summer.")
                .Replace(Edited.Raid, "confidence: moderate", "confidence: low"),
            "judgement changed /briefings/2024-03-26-after-the-raid/ "
                + "The Northern Front will attack twice before the summer.: "
                + "The Northern Front will attack again before the summer.; moderate confidence => "
                + "The Northern Front will attack twice before the summer.; low confidence"
        );

    [Fact]
    public void A_field_of_a_value_and_of_a_list_change() =>
        Expects(
            new Edited()
                .Replace(Edited.Front, "goals: [a state of its own]", "goals: [autonomy]")
                .Replace(Edited.Raid, "data_cutoff: 2024-03-25", "data_cutoff: 2024-03-26")
                .Replace(Edited.Raid, "topics: [ceasefires]", "topics: []"),
            "field changed /actors/northern-front/ goals: a state of its own => autonomy",
            "field changed /briefings/2024-03-26-after-the-raid/ data cutoff: 25 March 2024 => 26 March 2024",
            "field removed /briefings/2024-03-26-after-the-raid/ topics: Ceasefires => -"
        );

    [Fact]
    public void An_event_is_one_fact_whatever_changes_of_it() =>
        Expects(
            new Edited()
                .Replace(Edited.Landing, "verification: partial", "verification: verified")
                .Replace(Edited.Landing, "date: 2024-03-18\nend", "date: 2024-03-17\nend"),
            "event changed /events/2024-03-18-harbour-raid/ Raid on the harbour of Port Levan: "
                + "18 March 2024; partial => 17 March 2024; verified"
        );

    [Fact]
    public void A_publisher_is_downgraded() =>
        Expects(
            new Edited().Replace(Edited.Sources, "reliability: B", "reliability: D"),
            "source changed /sources/ Levan Wire: reliability B => reliability D"
        );

    [Fact]
    public void A_retracted_source_is_one_fact_and_its_uses_are_errors()
    {
        var copied =
            "  - id: copied-raid\n    title: Raid on the harbour, as copied\n    publisher: levan-wire\n"
            + "    issued: 2024-03-19\n    url: https://levan-wire.example/copied-raid\n"
            + "    archive_url: https://archive.example/levan-wire/copied-raid\n    derivative_of: wire-raid\n";
        var changes = new Edited().Replace(Edited.Sources, copied, "").Review().Changes;

        Assert.StartsWith(
            "source removed /sources/copied-raid/ Raid on the harbour, as copied",
            Edited.Facts(changes).Single(),
            StringComparison.Ordinal
        );
        Assert.Equal(["BR203", "BR601"], changes.Introduced.Select(d => d.Rule.Code));
        Assert.True(changes.Breaks);
    }

    [Fact]
    public void A_source_retracted_from_a_list_leaves_its_copies_unedited()
    {
        var edited = new Edited();
        var text = System.Text.Encoding.UTF8.GetString(edited.Files().Find(Edited.Sources)!.ReadAllBytes());
        var (start, end) = (Index("  - id: wire-raid"), Index("  - id: copied-raid"));
        var changes = edited.With(Edited.Sources, text.Remove(start, end - start)).Review().Changes;

        Assert.StartsWith(
            "source removed /sources/wire-raid/",
            Edited.Facts(changes).Single(),
            StringComparison.Ordinal
        );

        int Index(string of) => text.IndexOf(of, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_put_first_into_a_briefings_own_list_changes_no_other()
    {
        var changes = new Edited()
            .Replace(
                Edited.Raid,
                "  - {title: A letter from",
                "  - {title: A call, publisher: Pilots, url: https://pilots.example/}\n  - {title: A letter from"
            )
            .Review()
            .Changes;

        Assert.StartsWith("source added ", Edited.Facts(changes).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_renamed_states_nothing_new()
    {
        var changes = new Edited()
            .Rename(Edited.Front, "content/actors/front.md")
            .Replace(
                "content/actors/front.md",
                "redirect_from: [/actors/nf-7/]",
                "redirect_from: [/actors/northern-front/, /actors/nf-7/]"
            )
            .Replace(Edited.Landing, "id: northern-front, role", "id: front, role")
            .Replace(Edited.Landing, "actor: northern-front, date", "actor: front, date")
            .Replace(Edited.Raid, "../actors/northern-front.md", "../actors/front.md")
            .Review()
            .Changes;

        Assert.Empty(Edited.Facts(changes));
        Assert.Empty(changes.Redirects);
        Assert.Empty(changes.Search);
        Assert.Empty(changes.Introduced);
        var page = changes.Pages.Single(p => p.Url == "/actors/front/");
        Assert.Equal(("/actors/northern-front/", 0, 0), (page.From, page.Inserted, page.Deleted));
    }

    [Fact]
    public void A_new_profile_states_all_that_it_says()
    {
        var changes = new Edited()
            .With("content/actors/reed.md", "---\nname: Reed Column\nkind: militia\naliases: [RC]\n---\n")
            .Review()
            .Changes;

        Assert.Equal(
            [
                "alias added /actors/reed/ RC: - => RC",
                "field added /actors/reed/ name: - => Reed Column",
                "field added /actors/reed/ kind: - => militia",
            ],
            Edited.Facts(changes)
        );
        Assert.Contains("added /actors/reed/ content: actor added", Edited.Pages(changes));
    }

    private static void Expects(Edited edited, params string[] facts) =>
        Assert.Equal(
            facts.Order(StringComparer.Ordinal),
            Edited.Facts(edited.Review().Changes).Order(StringComparer.Ordinal)
        );
}
