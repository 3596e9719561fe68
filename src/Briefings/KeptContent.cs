using Briefings.Link;
using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Read;

namespace Briefings;

/// <summary>What a content file was read, linked and checked as, in the form in which it is kept.</summary>
internal static class KeptContent
{
    /// <summary>What the file of <paramref name="entry"/> held.</summary>
    /// <exception cref="InvalidDataException">These are no bytes that <see cref="Of"/> made.</exception>
    public static Noted<FileContent> Read(KeptEntry entry)
    {
        var head = new PackReader(entry.Head(), entry.Path);
        var (frame, fields) = (head.Hash(), head.Hash());
        var found = KeptFindings.Read(ref head, entry);
        var publishers = head.List(PackedPublisher.Read);
        var documents = new Document[head.Number()];
        for (var i = 0; i < documents.Length; i++)
        {
            var part = KeptPart.Read(ref head, entry);
            var body = part.IsEmpty ? Body.Empty : PackedBody.From(part.Bytes, entry.Path);
            var document = PackedDocument.Read(ref head, body);
            documents[i] = document with { Kept = ReadKept(ref head, entry) };
        }

        var content = new FileContent(documents, publishers, [])
        {
            Frame = frame,
            Fields = fields,
            IsKept = true,
        };
        return new(content, found);
    }

    /// <summary>
    /// What became of <paramref name="file"/>: fields as they were read, for it costs little to resolve them again;
    /// prose as it was linked.
    /// </summary>
    /// <param name="file">The file as it was read.</param>
    /// <param name="linkedAs">Its documents as they were linked.</param>
    /// <param name="checkedAs">What was found in linked documents, and what they lack.</param>
    public static KeptEntry Of(
        ReadFile file,
        Func<Document, LinkedDocument> linkedAs,
        Func<Document, (Findings Checked, Findings Readiness)> checkedAs
    )
    {
        using var head = new PackWriter(file.File.Path);
        using var rest = new PackWriter(file.File.Path);
        var content = file.Content.Value;
        head.Hash(content.Frame);
        head.Hash(content.Fields);
        KeptFindings.Write(file.Content.Found, head, rest);
        head.List(content.Publishers, PackedPublisher.Write);
        head.Number(content.Documents.Count);
        var found = new Diagnostics();
        found.Add(file.Content.Found);
        foreach (var written in content.Documents)
        {
            var (_, inFields, linked) = linkedAs(written);
            var (its, readiness) = checkedAs(linked.Value.Document);
            found.AddAll([inFields, linked.Found, its, readiness]);
            var start = rest.Length;
            rest.Raw(PackedBody.BytesOf(linked.Value.Document.Body, file.File.Path));
            KeptPart.Write(start, head, rest);
            PackedDocument.Write(WithProseOf(linked.Value.Document, written), head);
            WriteKept(linked, (its, readiness), head, rest);
        }

        var (first, bytes) = (head.ToArray(), rest.ToArray());
        return new(file.File.Path, () => first, bytes.Length, (start, length) => bytes[start..(start + length)])
        {
            Counts = [.. found.CountByRule().Select(sum => new RuleCount(sum.Rule.Code, sum.Count))],
        };
    }

    private static Document WithProseOf(Document linked, Document written) =>
        (linked, written) is (Briefing now, Briefing then)
            ? then with
            {
                KeyTakeaways = now.KeyTakeaways,
                Judgements = [.. then.Judgements.Zip(now.Judgements, (old, one) => old with { Text = one.Text })],
            }
            : written;

    private static KeptDocument ReadKept(ref PackReader head, KeptEntry entry)
    {
        var (named, mentioned) = (head.List(Text), head.List(Text));
        var (uses, askedAbout) = (head.List(Text), head.List(Text));
        var counts = head.List(static (ref reader) => reader.Number());
        var part = KeptPart.Read(ref head, entry);
        var fetched = new Lazy<byte[]>(part.Bytes);
        var mentions = Spooled.Of(() => fetched.Value);
        return new(
            named,
            mentioned,
            uses,
            askedAbout,
            from => counts.Length == 0 ? PackedMentions.None : new(from, mentioned, counts, mentions),
            KeptFindings.Read(ref head, entry),
            KeptFindings.Read(ref head, entry),
            KeptFindings.Read(ref head, entry)
        );
    }

    private static void WriteKept(
        Noted<LinkedPage> linked,
        (Findings Checked, Findings Readiness) found,
        PackWriter head,
        PackWriter rest
    )
    {
        var page = linked.Value;
        head.List(page.Document is Briefing briefing ? Outline.NamedIn(briefing) : [], Write);
        head.List(page.Mentioned, Write);
        head.List(page.Uses, Write);
        head.List([.. page.AskedAbout], Write);
        head.List(page.Mentions.Counts, static (count, writer) => writer.Number(count));
        var start = rest.Length;
        using (var mentions = page.Mentions.Bytes.Borrow())
        {
            rest.Raw(mentions.Bytes);
        }

        KeptPart.Write(start, head, rest);
        KeptFindings.Write(linked.Found, head, rest);
        KeptFindings.Write(found.Checked, head, rest);
        KeptFindings.Write(found.Readiness, head, rest);
    }

    private static string Text(ref PackReader reader) => reader.Text();

    private static void Write(string text, PackWriter writer) => writer.Text(text);
}
