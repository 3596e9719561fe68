using System.Collections;
using System.Reflection;
using Briefings.Link;
using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Read;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>A document as bytes is the same document.</summary>
public sealed class PackedDocumentTests
{
    private static readonly Type[] Kinds =
    [
        .. typeof(Document).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Document))),
    ];

    // With everything, then with as little as may be.
    private static readonly Document[] ByHand =
    [
        .. Kinds.Select(kind => (Document)new Filled(Packed.File).Full(kind)),
        .. Kinds.Select(kind => (Document)new Filled(Packed.File).Empty(kind)),
    ];

    private static readonly Publisher[] Publishers =
    [
        (Publisher)new Filled(Packed.File).Full(typeof(Publisher)),
        (Publisher)new Filled(Packed.File).Empty(typeof(Publisher)),
    ];

    [Theory]
    [MemberData(nameof(TestSites.Names), MemberType = typeof(TestSites))]
    public void Documents_of_a_site_are_the_same_read_and_linked(string site)
    {
        var documents = Read(site);
        var linked = Linked(documents);

        Expect.NoFault(
            Each(documents).Concat(linked.Documents).Concat(linked.HeldBack).SelectMany(Differences).Distinct()
        );
        Expect.NoFault(documents.Publishers.SelectMany(Differences));
    }

    [Fact]
    public void Documents_with_everything_and_with_nothing_are_the_same()
    {
        Expect.NoFault(ByHand.SelectMany(Differences));
        Expect.NoFault(Publishers.SelectMany(Differences));
    }

    [Fact]
    public void Every_property_of_every_kind_is_filled_in_some_document()
    {
        var documents = Read("every-field");
        object[] all = [.. ByHand, .. Publishers, .. Each(documents), .. Linked(documents).Documents];
        var properties = all.SelectMany(Leaf.Properties).ToLookup(p => NameOf(p.Property), p => p.Value);

        Assert.Equal(8, Kinds.Length);
        Assert.Empty(Kinds.Except(all.Select(d => d.GetType())));
        Expect.NoFault(properties.Where(values => !values.Any(IsFilled)).Select(values => values.Key));
    }

    [Fact]
    public void Nothing_is_always_the_same_nothing()
    {
        var actor = Again(ByHand.OfType<Actor>().Last());
        var briefing = Again(ByHand.OfType<Briefing>().First());

        Assert.Same(Array.Empty<Alias>(), actor.Aliases);
        Assert.Same(Array.Empty<Claim<PartialDate>>(), actor.Founded);
        Assert.Same(Array.Empty<(string, Written)>(), actor.Identifiers);
        Assert.Same(Array.Empty<Written>(), actor.RedirectFrom);
        Assert.NotSame(Body.Empty, briefing.KeyTakeaways[0]);
        Assert.Same(Body.Empty, briefing.KeyTakeaways[1]);
    }

    [Fact]
    public void A_file_that_is_named_twice_in_a_row_is_one_text()
    {
        var elsewhere = new Location("content/other.yml", 1, 2, 3);
        var page = new PlainPage
        {
            Id = "a",
            At = Location.Whole(Packed.File),
            Title = new("A", elsewhere),
            RedirectFrom = [new("b", elsewhere), new("c", Location.Whole(Packed.File)), new("d", elsewhere)],
        };
        var again = Again(page);

        Assert.Same(again.Title.At.File, again.RedirectFrom[0].At.File);
        Assert.Same(Packed.File, again.RedirectFrom[1].At.File);
        Assert.Same(again.Title.At.File, again.RedirectFrom[2].At.File);
    }

    [Fact]
    public void Damaged_bytes_give_some_document_or_an_exception_that_says_so()
    {
        foreach (var document in ByHand.Concat(Linked(Read("every-field")).Documents))
        {
            Damage.Check(
                Packed.Bytes(document, PackedDocument.Write),
                bytes => ReadProse(Packed.Of(bytes, (ref reader) => PackedDocument.Read(ref reader, Body.Empty)))
            );
        }
    }

    private static Model.Documents Read(string site) =>
        Reader.Read(TestSites.Input(site), new(TestSites.Today), new(), new());

    private static Site Linked(Model.Documents documents) =>
        Linker.Link(documents, new(TestSites.Today), new(), new())!;

    private static IEnumerable<Document> Each(Model.Documents documents) =>
        [.. documents.WithProse, .. documents.Sources, .. documents.Places, .. documents.Topics, .. documents.Glossary];

    private static T Again<T>(T document)
        where T : Document
    {
        var file = document.At.File;
        var body = PackedBody.BytesOf(document.Body, file);
        return (T)
            Packed.Of(
                Packed.Bytes<Document>(document, PackedDocument.Write, file),
                (ref reader) => PackedDocument.Read(ref reader, PackedBody.From(() => body, file)),
                file
            );
    }

    private static IEnumerable<string> Differences(Document document) =>
        Leaf.Differences(document, Again(document)).Select(difference => $"{document.Url}: {difference}");

    private static IEnumerable<string> Differences(Publisher publisher) =>
        Packed.Differences(publisher, PackedPublisher.Write, PackedPublisher.Read);

    private static string NameOf(PropertyInfo property) => $"{property.ReflectedType}.{property.Name}";

    private static bool IsFilled(object? value) =>
        value switch
        {
            null or "" or Body { IsEmpty: true } => false,
            string => true,
            IEnumerable many => many.Cast<object>().Any(),
            ValueType => !value.Equals(Activator.CreateInstance(value.GetType())),
            _ => true,
        };

    private static void ReadProse(Document document)
    {
        if (document is Briefing briefing)
        {
            foreach (
                var body in briefing
                    .KeyTakeaways.Concat(briefing.Judgements.Select(j => j.Text))
                    .Concat(briefing.InlineSources.Select(s => s.Body))
            )
            {
                _ = body.Read();
            }
        }
    }
}
