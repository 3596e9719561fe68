using System.Globalization;
using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>What is stated of a source or a publisher: one fact each.</summary>
internal static class SourceStatements
{
    /// <summary>The statement of <paramref name="source"/>.</summary>
    public static Statement Of(Source source, Naming naming) =>
        new(
            FactKind.Source,
            source.IsInline ? "source" : "source\n" + naming.Id("source", source.Id),
            naming.Title(source),
            new Details(naming)
                .With("title", source.Title.Text)
                .With("publisher", source.Publisher.Text, naming.Publisher)
                .Several("authors", source.Authors.Select(a => (a.Text, a.Text)))
                .With("issued", source.Issued?.ToString(), _ => "issued " + Reading.Date(source.Issued!.Value))
                .With("address", source.Address?.Text)
                .With("archived copy", source.ArchiveAddress?.Text, v => "archived at " + v)
                .With("accessed", source.Accessed?.ToString(), _ => "read " + Reading.Date(source.Accessed!.Value))
                .With("language", source.Lang?.Text, v => "language " + v)
                .With("kind", source.SourceKind, Reading.Word)
                .Of("derivative of", "source", naming.Kept("source", source.DerivativeOf?.Text))
                .With(
                    "credibility",
                    source.Credibility?.ToString(CultureInfo.InvariantCulture),
                    v => "credibility " + v
                )
                .All
        )
        {
            // Those written inside a briefing have no id of their own.
            LeastAlike = source.IsInline ? 0.5 : 0,
        };

    /// <summary>The statement of <paramref name="publisher"/>.</summary>
    public static Statement Of(Publisher publisher, Naming naming) =>
        new(
            FactKind.Source,
            "publisher\n" + publisher.Id,
            publisher.Name.Text,
            new Details(naming)
                .With("name", publisher.Name.Text)
                .With("reliability", publisher.Reliability?.ToString(), v => "reliability " + v)
                .With("note", publisher.Note?.Text)
                .Several("sites", publisher.Sites.Select(s => (s.Text, s.Text)))
                .All
        );
}
