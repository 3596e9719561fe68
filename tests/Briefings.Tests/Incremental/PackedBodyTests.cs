using System.Text;
using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Tests.Sites;
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
    public void What_a_reader_sees_is_told_of_packed_prose_as_of_fragments()
    {
        var body = new Body(Each, [new Note(1, "n", 3, Each), new Note(2, "", 0, [new Markup("<br class=\"a\">")])]);

        var told = Told(body);

        Assert.Contains("[Lashkar–e–Taiba\nand 𝄞]", told, StringComparison.Ordinal);
        Assert.Equal(told, Told(PackedBody.Of(body, File)));
        Assert.Equal("", Told(PackedBody.From(() => [], File)));
    }

    [Theory]
    [MemberData(nameof(TestSites.Names), MemberType = typeof(TestSites))]
    public void What_a_reader_sees_of_a_site_is_told_the_same(string site) =>
        Expect.NoFault(
            TestSites
                .Get(site)
                .Site.Documents.Where(document => Told(document.Body) != Told(document.Body.Read()))
                .Select(document => document.Url)
        );

    [Fact]
    public void Prose_of_another_file_keeps_its_places()
    {
        var packed = PackedBody.Of(new Body(Each, []), "content/briefings/other.md");

        Assert.Equivalent(Each, packed.Fragments, strict: true);
    }

    [Fact]
    public void Prose_is_fetched_each_time_that_it_is_read()
    {
        var bytes = PackedBody.BytesOf(new Body(Each, []), File);
        var fetched = 0;
        var body = PackedBody.From(() => ++fetched < 4 ? bytes : [], File);

        Assert.Equal(0, fetched);
        Assert.Equivalent(Each, body.Fragments, strict: true);
        Assert.Same(bytes, PackedBody.BytesOf(body, File));
        Assert.Equal(bytes, PackedBody.BytesOf(body, File));
        Assert.Equal(3, fetched);
        Assert.True(body.IsEmpty);
    }

    [Fact]
    public void The_bytes_of_packed_prose_are_those_it_has_unless_they_are_of_another_file()
    {
        var body = PackedBody.Of(new Body(Each, []), File);
        var elsewhere = PackedBody.BytesOf(body, "content/briefings/other.md");

        Assert.Same(body, PackedBody.Of(body, File));
        Assert.Same(PackedBody.BytesOf(body, File), PackedBody.BytesOf(body, File));
        Assert.NotEqual(PackedBody.BytesOf(body, File), elsewhere);
        Assert.Equivalent(Each, PackedBody.From(() => elsewhere, "content/briefings/other.md").Fragments, strict: true);
    }

    [Fact]
    public void No_prose_is_no_byte()
    {
        Assert.Empty(PackedBody.BytesOf(Body.Empty, File));
        Assert.Same(Body.Empty, PackedBody.Of(new Body([], []), File));
    }

    [Fact]
    public void Damaged_prose_is_some_prose_or_an_exception_that_says_so() =>
        Damage.Check(
            PackedBody.BytesOf(new Body(Each, [new Note(1, "n", 3, Each)]), File),
            bytes =>
            {
                Told(PackedBody.From(() => bytes, File));
                _ = PackedBody.From(() => bytes, File).Read();
            }
        );

    private static string Told(Body body)
    {
        var told = new Telling();
        told.Read(body);
        return told.ToString();
    }

    // Pieces of no length say nothing.
    private sealed class Telling : BodyText
    {
        private readonly StringBuilder _told = new();

        public override void Add(ReadOnlySpan<char> text) => _told.Append(text.Length == 0 ? "" : $"[{text}]");

        public override void Add(ReadOnlySpan<byte> utf8) => Add(Encoding.UTF8.GetString(utf8));

        public override void Start(bool isHeading) => _told.Append(isHeading ? "#" : "|");

        public override string ToString() => _told.ToString();
    }
}
