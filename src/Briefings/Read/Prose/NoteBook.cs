using Briefings.Model;
using Briefings.Model.Text;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>The footnotes of a body, numbered by first reference.</summary>
internal sealed class NoteBook(SourceLines source, Diagnostics found)
{
    private const int ManyNotes = 200;

    private readonly Dictionary<string, WrittenNote> _notes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<WrittenNote> _shown = [];

    /// <summary>The notes that are referred to, by number.</summary>
    public IReadOnlyList<WrittenNote> Shown => _shown;

    /// <summary>Takes the notes of <paramref name="document"/>.</summary>
    public void Collect(ContainerBlock document)
    {
        foreach (var block in document)
        {
            if (block is NoteBlock note && !_notes.TryAdd(note.Label, new WrittenNote(note)))
            {
                var first = source.At(_notes[note.Label].Block.LabelSpan).Line;
                found.Add(
                    ProseRules.SameNote,
                    source.At(note.LabelSpan),
                    $"there are two footnotes '[^{note.Label}]'",
                    $"the first is on line {first}; give one of them another label"
                );
            }

            if (block is ContainerBlock container)
            {
                Collect(container);
            }
        }
    }

    /// <summary>Counts a reference; null, and reported, when there is no such note.</summary>
    public NoteReference? Refer(NoteInline reference)
    {
        if (!_notes.TryGetValue(reference.Label, out var note))
        {
            found.Add(
                ProseRules.UndefinedNote,
                source.At(reference.Span),
                $"there is no footnote '[^{reference.Label}]'",
                Closest(reference.Label) is { } near
                    ? $"did you mean '[^{near}]'?"
                    : $"write it on a line that starts with '[^{reference.Label}]:'"
            );
            return null;
        }

        if (note.Number == 0)
        {
            _shown.Add(note);
            note.Number = _shown.Count;
        }

        return new NoteReference(note.Block.Label, note.Number, ++note.References);
    }

    /// <summary>Reports the notes that nothing refers to.</summary>
    public void ReportUnused()
    {
        foreach (var note in _notes.Values.Where(n => n.Number == 0))
        {
            var label = note.Block.Label;
            found.Add(
                ProseRules.UnusedNote,
                source.At(note.Block.LabelSpan),
                $"nothing refers to the footnote '[^{label}]'",
                $"put '[^{label}]' where it belongs, or delete the footnote"
            );
        }
    }

    /// <summary>The notes, whose fragments are <paramref name="texts"/>.</summary>
    public IReadOnlyList<Note> Notes(IReadOnlyList<IReadOnlyList<Fragment>> texts) =>
        [.. _shown.Select((n, i) => new Note(n.Number, n.Block.Label, n.References, texts[i]))];

    // Single digits and letters are all near each other; a guess among them helps nobody.
    private string? Closest(string label) =>
        label.Length < 3 || _notes.Count > ManyNotes
            ? null
            : Nearest.Of(label, _notes.Values.Select(n => n.Block.Label));
}
