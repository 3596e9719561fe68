using System.Text;
using Briefings.Model;

namespace Briefings.Read.Prose;

/// <summary>Collects fragments: joins neighbouring tags, and neighbouring pieces of text with their places.</summary>
internal sealed class FragmentWriter(SourceLines source, Diagnostics found)
{
    private readonly StringBuilder _tags = new();
    private readonly StringBuilder _text = new();
    private readonly List<TextPiece> _pieces = [];
    private List<Fragment> _fragments = [];
    private int _still;

    /// <summary>The labels that links may name.</summary>
    public IReadOnlyList<string> Labels { get; set; } = [];

    /// <summary>Whether text is written in which no mention is sought.</summary>
    public bool IsStill => _still > 0;

    /// <summary>Writes a tag or several.</summary>
    public void Tag(string html)
    {
        EndText();
        _tags.Append(html);
    }

    /// <summary>
    /// Writes <paramref name="text"/>, whose first character was written at <paramref name="offset"/>.
    /// </summary>
    public void Text(ReadOnlySpan<char> text, int offset)
    {
        if (text.IsEmpty)
        {
            return;
        }

        EndTags();
        if (!IsStill)
        {
            Place(offset);
        }

        _text.Append(text);
    }

    /// <summary>Writes any other fragment.</summary>
    public void Add(Fragment fragment)
    {
        EndText();
        EndTags();
        _fragments.Add(fragment);
    }

    /// <summary>From here on, no mention is sought in text.</summary>
    public void BeginStill()
    {
        if (_still++ == 0)
        {
            EndText();
        }
    }

    /// <summary>The end of <see cref="BeginStill"/>.</summary>
    public void EndStill()
    {
        if (_still == 1)
        {
            EndText();
        }

        _still--;
    }

    /// <summary>What was written since the last call.</summary>
    public IReadOnlyList<Fragment> Take()
    {
        EndText();
        EndTags();
        var taken = _fragments;
        _fragments = [];
        return taken;
    }

    private void Place(int offset)
    {
        if (_pieces.Count > 0)
        {
            var last = _pieces[^1];
            var isNext = offset == last.Offset + _text.Length - last.TextOffset;
            if (isNext && _text[^1] != '\n')
            {
                return;
            }
        }

        _pieces.Add(new(_text.Length, offset));
    }

    private void EndText()
    {
        if (_text.Length == 0)
        {
            return;
        }

        var text = _text.ToString();
        _text.Clear();
        if (IsStill)
        {
            _fragments.Add(new Still(text));
            return;
        }

        Oversights.Report(text, _pieces, source, Labels, found);
        var first = source.Anchor(0, _pieces[0].Offset);
        SourceAnchor[] later = _pieces.Count == 1 ? [] : new SourceAnchor[_pieces.Count - 1];
        for (var i = 0; i < later.Length; i++)
        {
            later[i] = source.Anchor(_pieces[i + 1].TextOffset, _pieces[i + 1].Offset);
        }

        _pieces.Clear();
        _fragments.Add(new Model.Prose(text, new SourceMap(source.File, first.Line, first.Column, later)));
    }

    private void EndTags()
    {
        if (_tags.Length > 0)
        {
            _fragments.Add(SharedTags.Of(_tags));
            _tags.Clear();
        }
    }
}
