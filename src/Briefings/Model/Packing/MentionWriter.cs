using System.Text;

namespace Briefings.Model.Packing;

/// <summary>
/// Packs the mentions of a page as they are found: what does not change from one to the next is not said again.
/// </summary>
internal sealed class MentionWriter : IDisposable
{
    /// <summary>Set where a mention stands in the section of the one before.</summary>
    public const int SameSection = 1;

    /// <summary>Set where it stands in the sentence of the one before.</summary>
    public const int SameSentence = 2;

    /// <summary>Set where its words are those of the sentence: nearly always.</summary>
    public const int InSentence = 4;

    private readonly PackWriter _writer = new("");
    private readonly List<string> _actors = [];
    private readonly List<int> _counts = [];
    private (string Section, string Anchor, string Sentence)? _last;

    /// <summary>Adds the next one.</summary>
    /// <param name="actorId">The actor.</param>
    /// <param name="section">The heading it stands under; empty before the first.</param>
    /// <param name="anchor">That heading's anchor; empty before the first.</param>
    /// <param name="text">The words that name the actor.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="offset">Where <paramref name="text"/> starts in it.</param>
    public void Add(string actorId, string section, string anchor, string text, string sentence, int offset)
    {
        var actor = _actors.IndexOf(actorId);
        if (actor < 0)
        {
            actor = _actors.Count;
            _actors.Add(actorId);
            _counts.Add(0);
        }

        _counts[actor]++;
        var isSameSection = section == _last?.Section && anchor == _last?.Anchor;
        var isSameSentence = sentence == _last?.Sentence;
        var isInSentence =
            offset <= sentence.Length && sentence.AsSpan(offset).StartsWith(text, StringComparison.Ordinal);
        _last = (section, anchor, sentence);
        _writer.Number(actor);
        _writer.Number(
            (isSameSection ? SameSection : 0) | (isSameSentence ? SameSentence : 0) | (isInSentence ? InSentence : 0)
        );
        if (!isSameSection)
        {
            _writer.Text(section);
            _writer.Text(anchor);
        }

        if (!isSameSentence)
        {
            _writer.Text(sentence);
        }

        _writer.Number(offset);
        if (isInSentence)
        {
            _writer.Number(Encoding.UTF8.GetByteCount(sentence.AsSpan(0, offset)));
            _writer.Number(Encoding.UTF8.GetByteCount(text));
        }
        else
        {
            _writer.Text(text);
        }
    }

    /// <summary>All of them, as mentions on <paramref name="page"/>.</summary>
    /// <param name="page">The page, linked.</param>
    /// <param name="spool">Where they wait; null for memory.</param>
    public PackedMentions On(Document page, Spool? spool) =>
        _counts.Count == 0
            ? PackedMentions.None
            : new(page, _actors.ToArray(), _counts.ToArray(), Spooled.Of(_writer.From(0), spool));

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
