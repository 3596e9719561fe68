using Briefings.Model;
using Briefings.Model.Packing;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>Prose as bytes is the same prose.</summary>
public sealed class PackedBodyTests
{
    private const string File = "content/briefings/2024-05-01-one.md";

    private static readonly Written Somewhere = new("../a b.md", new(File, 12, 300, 9));

    // One of each, with what is easily lost: null and nothing, large numbers, letters of several bytes.
    private static readonly Fragment[] Each =
    [
        new BlockStart(BlockKind.Quotation, new(File, 1, 1, 70_000)),
        new Markup("<p>"),
        new Markup("<div class=\"own\">"),
        new RawHtml("<table></table>", "داعش"),
        new Prose("Lashkar–e–Taiba\nand 𝄞", new(File, 3, 4, [new(16, 4, 1), new(200, 2_000_000, 3)])),
        new Prose("", new(File, 0, 0, [])),
        new Still("code"),
        new LinkStart(Somewhere, null),
        new LinkStart(Somewhere, "", "/a/#b"),
        new Image(Somewhere, "", null, "/a.png"),
        new NamedMention(Somewhere, "them"),
        new ActorMention("taliban", "Taliban", IsLinked: true),
        new ActorMention("taliban", "", IsLinked: false),
        new Citation([]),
        new Citation([new(Somewhere, null), new(Somewhere, "p. 4")]),
        new NoteReference("1", 1, 2),
        new HeadingStart(6, "a-b", "A & B", new(File, int.MaxValue, 1, 0)),
    ];

    [Fact]
    public void Every_fragment_is_read_as_it_was_written()
    {
        var packed = PackedBody.Of(new Body(Each, [new Note(1, "n", 3, Each), new Note(2, "", 0, [])]), File);

        Assert.Equivalent(Each, packed.Fragments, strict: true);
        Assert.Equal(2, packed.Notes.Count);
        Assert.Equivalent(new Note(1, "n", 3, Each), packed.Notes[0], strict: true);
        Assert.Equal(Each.Select(f => f.GetType()), packed.Fragments.Select(f => f.GetType()));
    }

    [Fact]
    public void Every_sort_of_fragment_is_among_them() =>
        Assert.Equal(
            typeof(Fragment).Assembly.GetTypes().Where(t => t.BaseType == typeof(Fragment)).Select(t => t.Name).Order(),
            Each.Select(f => f.GetType().Name).Distinct().Order()
        );

    [Fact]
    public void Prose_of_another_file_is_left_as_it_is()
    {
        var body = new Body(Each, []);

        Assert.Same(body, PackedBody.Of(body, "content/briefings/other.md"));
    }
}
