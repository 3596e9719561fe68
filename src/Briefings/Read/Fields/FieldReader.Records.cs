using Briefings.Model;
using Briefings.Read.Prose;
using Briefings.Read.Yaml;

namespace Briefings.Read.Fields;

/// <content>Evidence, claims and prose.</content>
internal sealed partial class FieldReader
{
    /// <summary>The evidence of <paramref name="key"/>: a source id, or a list of ids and records.</summary>
    public IReadOnlyList<Evidence> Evidence(string key = "evidence")
    {
        switch (Take(key))
        {
            case null or YamlBroken:
                return [];
            case YamlList list:
                return [.. list.Entries.Select(node => AsEvidence(node, key)).OfType<Evidence>()];
            case var node:
                return AsEvidence(node, key) is { } evidence ? [evidence] : [];
        }
    }

    /// <summary>
    /// What is claimed for <paramref name="key"/>: a value, a record of value, evidence and note, or a list of either.
    /// </summary>
    /// <param name="key">The field.</param>
    /// <param name="read">Reads the value itself; null, reported, when it is none.</param>
    public IReadOnlyList<Claim<T>> Claims<T>(string key, Func<Written, T?> read)
        where T : class =>
        [
            .. ClaimedTexts(key)
                .Select(c => read(c.Value) is { } v ? new Claim<T>(v, c.At, c.Evidence, c.Note) : null)
                .OfType<Claim<T>>(),
        ];

    /// <summary>As <see cref="Claims{T}"/>, for values such as dates.</summary>
    public IReadOnlyList<Claim<T>> ValueClaims<T>(string key, Func<Written, T?> read)
        where T : struct =>
        [
            .. ClaimedTexts(key)
                .Select(c => read(c.Value) is { } v ? new Claim<T>(v, c.At, c.Evidence, c.Note) : null)
                .OfType<Claim<T>>(),
        ];

    /// <summary>The prose of <paramref name="key"/>; empty when absent.</summary>
    public Body Prose(string key, bool trustHtml) =>
        Take(key) is { } node && AsProse(node, key, trustHtml) is { } body ? body : Body.Empty;

    /// <summary>The pieces of prose of the list <paramref name="key"/>.</summary>
    public IReadOnlyList<Body> ProseList(string key, bool trustHtml) =>
        Entries(key, node => AsProse(node, key, trustHtml, isEntry: true));

    private Body? AsProse(YamlNode node, string key, bool trustHtml, bool isEntry = false) =>
        AsText(node, key, isEntry) is { } written
            ? BodyReader.Read(written.Text, Place((YamlText)node), trustHtml, found)
            : null;

    private static BodyPlace Place(YamlText text) => new(text.Content.File, text.Content.Line, text.Content.Column);

    private List<Claim<Written>> ClaimedTexts(string key)
    {
        var nodes = Take(key) switch
        {
            null or YamlBroken => [],
            YamlList list => list.Entries,
            var node => [node],
        };
        return
        [
            .. nodes.Where(node => node is not YamlBroken).Select(node => AsClaim(node, key)).OfType<Claim<Written>>(),
        ];
    }

    private Claim<Written>? AsClaim(YamlNode node, string key)
    {
        if (node is not YamlMap)
        {
            return AsText(node, key) is { } text ? new(text, text.At, [], null) : null;
        }

        return AsRecord(
            node,
            key,
            fields =>
            {
                var value = fields.RequiredText("value");
                var evidence = fields.Evidence();
                var note = fields.Text("note");
                return value is null ? null : new Claim<Written>(value, value.At, evidence, note);
            }
        );
    }

    private Evidence? AsEvidence(YamlNode node, string key)
    {
        if (node is not YamlMap)
        {
            return AsText(node, key) is { } id ? new(id, null, Stance.Supports, null, null) : null;
        }

        return AsRecord(
            node,
            key,
            fields =>
            {
                var id = fields.RequiredText("ref");
                var credibility = fields.Number("credibility", 1, 6);
                var stance = fields.Choice("stance", Vocabularies.Stance) ?? Stance.Supports;
                var quote = fields.Text("quote");
                var locator = fields.Text("locator");
                return id is null ? null : new Evidence(id, credibility, stance, quote, locator);
            }
        );
    }
}
