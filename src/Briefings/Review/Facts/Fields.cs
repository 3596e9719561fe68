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

    /// <summary>A field of texts, each of which comes, goes or is reworded.</summary>
    public static IEnumerable<Statement> Texts(string name, IEnumerable<string> texts) =>
        texts.Select(text => One(name, text) with { LeastAlike = Reworded });

    /// <summary>The text of some prose, as readers see it.</summary>
    public static string TextOf(Body body) =>
        string.Concat(body.Fragments.Select(Body.TextOf)).ReplaceLineEndings(" ").Trim();
}
