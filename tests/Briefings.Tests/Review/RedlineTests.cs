using Briefings.Review.Redline;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Review;

/// <summary>Redlined text: what a reader of both pages would mark by hand.</summary>
public sealed class RedlineTests
{
    private static readonly Gen<string> Word = Gen.Int[0, 8]
        .Select(i => new[] { "the", "front", "raid", "of", "harbour", "4,000", "ISIS-K", "خراسان", "𝒳" }[i]);
    private static readonly Gen<string> Sentence = Word.Array[0, 12].Select(words => string.Join(' ', words) + ".");
    private static readonly Gen<string> Row = Word.Array[1, 4]
        .Select(cells => $"<tr><td>{string.Join("</td><td>", cells)}</td></tr>");
    private static readonly Gen<string> Part = Gen.OneOf(
        Sentence.Select(s => $"<p>{s}</p>"),
        Sentence.Select(s => $"<h2 id=\"x\">{s}</h2>"),
        Sentence.Array[0, 4].Select(all => $"<ul><li>{string.Join("</li><li>", all)}</li></ul>"),
        Row.Array[0, 4].Select(rows => $"<table>{string.Concat(rows)}</table>"),
        Sentence.Select(s => $"<blockquote>{s} <em>{s}</em> <a href=\"../a/\">{s}</a></blockquote>")
    );
    private static readonly Gen<string> Main = Part.Array[0, 12]
        .Select(parts => $"<main>{string.Concat(parts)}</main>");

    [Fact]
    public void Accepting_all_gives_the_new_text_and_accepting_nothing_the_old()
    {
        Gen.Select(Main, Main)
            .Sample(
                (old, now) =>
                {
                    var (before, after) = (MainText.Of(old, "/x/"), MainText.Of(now, "/x/"));
                    var redlined = RedlinedText.Of(before, after);
                    return redlined.Refused == Text(before) && redlined.Accepted == Text(after);
                },
                iter: 500
            );
    }

    [Fact]
    public void Edited_pages_of_a_few_moved_and_changed_blocks_keep_both_texts() =>
        Gen.Select(Part.Array[3, 10], Gen.Int[0, 9], Gen.Int[0, 9], Part)
            .Sample(
                (parts, from, to, other) =>
                {
                    var now = parts.ToList();
                    var moved = now[from % now.Count];
                    now.RemoveAt(from % now.Count);
                    now.Insert(to % (now.Count + 1), moved);
                    now[^1] = other;
                    var before = MainText.Of($"<main>{string.Concat(parts)}</main>", "/x/");
                    var after = MainText.Of($"<main>{string.Concat(now)}</main>", "/x/");
                    var redlined = RedlinedText.Of(before, after);
                    return redlined.Refused == Text(before) && redlined.Accepted == Text(after);
                },
                iter: 500
            );

    [Fact]
    public void Moved_and_reworded_blocks_keep_both_texts() =>
        Gen.Select(Part.Array[3, 8], Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 60])
            .Sample(
                (parts, from, to, at) =>
                {
                    var now = parts.ToList();
                    var moved = now[from % now.Count]
                        .Replace("the", at % 2 == 0 ? "a" : "the other", StringComparison.Ordinal);
                    now.RemoveAt(from % now.Count);
                    now.Insert(to % (now.Count + 1), moved);
                    var before = MainText.Of($"<main>{string.Concat(parts)}</main>", "/x/");
                    var after = MainText.Of($"<main>{string.Concat(now)}</main>", "/x/");
                    var redlined = RedlinedText.Of(before, after);
                    return redlined.Refused == Text(before) && redlined.Accepted == Text(after);
                },
                iter: 500
            );

    [Fact]
    public void A_word_replaced_is_one_deleted_and_one_inserted() =>
        Assert.Equal(
            "The raid [-on-][+near+] the port.",
            Marked("<p>The raid on the port.</p>", "<p>The raid near the port.</p>")
        );

    [Fact]
    public void Neighbouring_changes_are_told_as_one() =>
        Assert.Equal(
            "The [-old, grey-][+new, blue+] ship left the port.",
            Marked("<p>The old, grey ship left the port.</p>", "<p>The new, blue ship left the port.</p>")
        );

    [Fact]
    public void A_paragraph_moved_is_moved_and_counts_no_word()
    {
        var redlined = Redlined(
            "<p>The first stands here.</p><p>The second stands there.</p><p>A third one follows.</p>",
            "<p>The second stands there.</p><p>A third one follows.</p><p>The first stands here.</p>"
        );

        Assert.Equal([Fate.MovedAway, Fate.Same, Fate.Same, Fate.MovedHere], redlined.Lines.Select(l => l.Fate));
        Assert.Equal((0, 0, 1), (redlined.Inserted, redlined.Deleted, redlined.Moved));
        Assert.Equal((2, 1), (redlined.Lines[0].Other, redlined.Lines[3].Other));
    }

    [Fact]
    public void A_paragraph_moved_and_reworded_is_moved_with_its_words_marked_at_both_places()
    {
        var redlined = Redlined(
            "<p>The first stands here for all to read.</p><p>The second stands there.</p><p>A third one follows.</p>",
            "<p>The second stands there.</p><p>A third one follows.</p><p>The first stands below for all to read.</p>"
        );

        Assert.Equal([Fate.MovedAway, Fate.Same, Fate.Same, Fate.MovedHere], redlined.Lines.Select(l => l.Fate));
        Assert.Equal((1, 1, 1), (redlined.Inserted, redlined.Deleted, redlined.Moved));
        Assert.Equal(["here"], Words(redlined.Lines[0]));
        Assert.Equal(["below"], Words(redlined.Lines[3]));
        Assert.Equal((2, 1), (redlined.Lines[0].Other, redlined.Lines[3].Other));
        var html = RedlineHtml.Of(redlined, "/x/");
        Assert.Contains("<ins>below</ins><ins class=\"carried\"> for all", html, StringComparison.Ordinal);
        Assert.Contains("moved here and reworded", html, StringComparison.Ordinal);

        static IEnumerable<string> Words(Line line) =>
            line.Cells.SelectMany(c => c.Spans).Where(s => !s.IsCarried).Select(s => s.Text);
    }

    [Fact]
    public void Two_paragraphs_that_share_little_are_no_move()
    {
        var redlined = Redlined(
            "<p>The first stands here for all to read.</p><p>The second stands there.</p><p>A third one follows.</p>",
            "<p>The second stands there.</p><p>A third one follows.</p><p>The first of all ships left at noon.</p>"
        );

        Assert.Equal([Fate.Removed, Fate.Same, Fate.Same, Fate.Added], redlined.Lines.Select(l => l.Fate));
    }

    [Fact]
    public void Citations_that_are_numbered_anew_count_no_word()
    {
        const string port = "<p>The port fell<sup>[<a href=\"#source-1\" title=\"Wire\">1</a>]</sup>.</p>";
        const string road = "<p>The road held<sup>[<a href=\"#source-2\" title=\"Letter\">2</a>]</sup>.</p>";
        var redlined = Redlined(
            port + road,
            road.Replace('2', '1')
                + port.Replace("source-1", "source-2", StringComparison.Ordinal)
                    .Replace(">1<", ">2<", StringComparison.Ordinal)
        );

        Assert.Equal((0, 0, 1), (redlined.Inserted, redlined.Deleted, redlined.Moved));
        Assert.Equal("The road held[1].\nThe port fell[2].", redlined.Accepted);
        Assert.Equal("The port fell[1].\nThe road held[2].", redlined.Refused);
    }

    [Fact]
    public void A_row_inserted_leaves_the_others_alone()
    {
        var redlined = Redlined(
            "<table><tr><td>North</td><td>11</td></tr><tr><td>South</td><td>4</td></tr></table>",
            "<table><tr><td>North</td><td>12</td></tr><tr><td>East</td><td>7</td></tr>"
                + "<tr><td>South</td><td>4</td></tr></table>"
        );

        Assert.Equal([Fate.Changed, Fate.Added, Fate.Same], redlined.Lines.Select(l => l.Fate));
        Assert.Equal((3, 1), (redlined.Inserted, redlined.Deleted));
    }

    [Fact]
    public void A_new_column_is_inserted_in_every_row() =>
        Assert.Equal(
            "North|[+B+]|11",
            Marked(
                "<table><tr><td>North</td><td>11</td></tr></table>",
                "<table><tr><td>North</td><td>B</td><td>11</td></tr></table>"
            )
        );

    [Fact]
    public void A_name_that_became_a_link_is_marked_and_counts_no_word()
    {
        var redlined = Redlined("<p>It met ISKP there.</p>", "<p>It met <a href=\"../isis-k/\">ISKP</a> there.</p>");

        Assert.Equal((0, 0, 1), (redlined.Inserted, redlined.Deleted, redlined.Changes));
        Assert.Contains(redlined.Lines[0].Cells[0].Spans, s => s is { Edit: Edit.Relinked, Text: "ISKP" });
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var html = RedlineHtml.Of(
            Redlined("<p>a</p>", "<p>&lt;script&gt;alert(1)&lt;/script&gt; \"x\" &amp;</p>"),
            "/x/"
        );

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/actors/a/", "../b/#x", "/actors/b/#x")]
    [InlineData("/actors/a/", "./", "/actors/a/")]
    [InlineData("/actors/a/", "#x", "/actors/a/#x")]
    [InlineData("/", "actors/", "/actors/")]
    [InlineData("/actors/a/", "../../", "/")]
    [InlineData("/a/", "../../../x", "/x")]
    [InlineData("/a/", "https://example.org/x", "https://example.org/x")]
    public void Links_are_told_from_the_root(string page, string href, string target) =>
        Assert.Equal(target, SiteLink.Resolve(page, href));

    private static RedlinedText Redlined(string old, string now) =>
        RedlinedText.Of(MainText.Of($"<main>{old}</main>", "/x/"), MainText.Of($"<main>{now}</main>", "/x/"));

    private static string Text(IReadOnlyList<Block> blocks) => string.Join('\n', blocks.Select(b => b.Text));

    private static string Marked(string old, string now) =>
        string.Join(
            '\n',
            Redlined(old, now)
                .Lines.Select(l =>
                    string.Join(
                        '|',
                        l.Cells.Select(c =>
                            string.Concat(
                                c.Spans.Select(s =>
                                    s.Edit switch
                                    {
                                        Edit.Deleted => $"[-{s.Text}-]",
                                        Edit.Inserted => $"[+{s.Text}+]",
                                        _ => s.Text,
                                    }
                                )
                            )
                        )
                    )
                )
        );
}
