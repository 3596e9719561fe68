using Briefings.Model;
using Briefings.Read.Fields;

namespace Briefings.Read.Documents;

/// <summary>Reads sources and publishers.</summary>
internal static class SourceFields
{
    /// <summary>A source of a list file.</summary>
    public static Source? Listed(FieldReader fields) =>
        fields.Id("id") is { } id ? Read(fields, id, isInline: false) : Nothing(fields);

    /// <summary>A source written inside a briefing; <paramref name="fallback"/> is its id when it gives none.</summary>
    public static Source Inline(FieldReader fields, string fallback) =>
        Read(
            fields,
            fields.Take("id") is null
                ? new Written(fallback, fields.At)
                : fields.Id("id") ?? new Written(fallback, fields.At),
            isInline: true
        );

    /// <summary>A publisher.</summary>
    public static Publisher? Publisher(FieldReader fields)
    {
        var id = fields.Id("id");
        var name = fields.RequiredText("name");
        var grade = fields.Choice("reliability", Grades);
        var note = fields.Text("note");
        var sites = fields.Texts("sites");
        return id is null ? null : new(id.Text, name ?? id, grade, note, sites, id.At);
    }

    private static Vocabulary<char> Grades { get; } =
        new("a grade of reliability", [.. "ABCDEF".Select(grade => (grade.ToString(), grade))]);

    private static Source Read(FieldReader fields, Written id, bool isInline)
    {
        var title = fields.RequiredText("title");
        var publisher = fields.RequiredText("publisher");
        var authors = fields.Texts("author");
        return new Source
        {
            Id = id.Text,
            At = id.At,
            Title = title ?? id,
            Publisher = publisher ?? new Written("", fields.At),
            Authors = authors,
            Issued = fields.Date("issued"),
            Address = fields.Address("url"),
            ArchiveAddress = fields.Address("archive_url"),
            Accessed = fields.Date("accessed"),
            Lang = fields.Language("lang"),
            SourceKind = fields.Term("kind", Vocabularies.SourceKind),
            DerivativeOf = fields.Text("derivative_of"),
            Credibility = fields.Number("credibility", 1, 6),
            IsInline = isInline,
        };
    }

    private static Source? Nothing(FieldReader fields)
    {
        // The other fields are known all the same, so that a missing id is the one message.
        _ = Read(fields, new Written("", fields.At), isInline: false);
        return null;
    }
}
