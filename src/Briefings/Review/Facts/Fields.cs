using System.Text;
using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>Plain fields as statements.</summary>
internal static class Fields
{
    // What shares fewer words than this is another entry of the list, not a new wording.
    private const double Reworded = 0.3;
    private const double Never = 2;

    /// <summary>A field with one value.</summary>
    public static Statement One(string name, string text) =>
        new(FactKind.Field, "field\n" + name, name, [new(name, text, text)]);

    /// <summary>A field with one value, or nothing.</summary>
    public static IEnumerable<Statement> Maybe(string name, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [One(name, text)];

    /// <summary>A field of values, each on somebody's word.</summary>
    public static IEnumerable<Statement> Claims<T>(
        string name,
        IReadOnlyList<Claim<T>> claims,
        Func<T, (string Text, string Key)> read,
        Naming naming
    ) =>
        claims.Select(claim =>
        {
            var (text, key) = read(claim.Value);
            var value = new Detail(name, text, key);
            var rest = new Details(naming).On(claim.Evidence).With("note", claim.Note?.Text).All;
            return new Statement(FactKind.Field, "field\n" + name, name, [value, .. rest])
            {
                Evidence = claim.Evidence,
                IsClaim = claim.Evidence.Count > 0,
            };
        });

    /// <summary>A field of references, each of which comes or goes.</summary>
    public static IEnumerable<Statement> Ids(string name, string kind, IReadOnlyList<Written> ids, Naming naming) =>
        ids.Select(id => new Statement(
            FactKind.Field,
            "field\n" + name,
            name,
            [new(name, naming.Title(kind, id.Text), naming.Id(kind, id.Text))]
        )
        {
            LeastAlike = Never,
        });

    /// <summary>A field of pieces of prose, each of which comes, goes, is reworded or cites others.</summary>
    public static IEnumerable<Statement> Prose(string name, IEnumerable<Body> all, Naming naming) =>
        all.Select(body =>
        {
            var (text, evidence) = (TextOf(body), EvidenceIn(body));
            IReadOnlyList<Detail> details = [new(name, text, text), .. new Details(naming).On(evidence).All];
            return new Statement(FactKind.Field, "field\n" + name, name, details)
            {
                LeastAlike = Reworded,
                Evidence = evidence,
            };
        });

    /// <summary>What some prose cites.</summary>
    public static IReadOnlyList<Evidence> EvidenceIn(Body body) =>
        [
            .. body
                .Fragments.OfType<Citation>()
                .SelectMany(c => c.Sources)
                .Select(s => new Evidence(
                    s.Ref,
                    null,
                    Stance.Supports,
                    null,
                    s.Locator is { } locator ? new(locator, s.Ref.At) : null
                )),
        ];

    /// <summary>A field of texts, each of which comes, goes or is reworded.</summary>
    public static IEnumerable<Statement> Texts(string name, IEnumerable<string> texts) =>
        texts.Select(text => One(name, text) with { LeastAlike = Reworded });

    /// <summary>The text of some prose, as readers see it.</summary>
    public static string TextOf(Body body) => TextOf(body.Fragments);

    /// <summary>The text of some pieces of prose, without the gaps that citations leave.</summary>
    public static string TextOf(IEnumerable<Fragment> fragments)
    {
        var text = new StringBuilder();
        foreach (var fragment in fragments)
        {
            if (fragment is Citation or NoteReference)
            {
                while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
                {
                    text.Length--;
                }
            }

            text.Append(Body.TextOf(fragment));
        }

        return text.ToString().ReplaceLineEndings(" ").Trim();
    }
}
