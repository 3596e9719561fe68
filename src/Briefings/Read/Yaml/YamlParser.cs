using System.Text;
using Briefings.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefings.Read.Yaml;

/// <summary>
/// Turns YAML into nodes that keep their places, by parser events. Counts while it reads, so that hostile input ends in
/// a
/// finding: no anchors, aliases or tags, no second document, no key twice, no more than sixteen levels.
/// </summary>
internal sealed class YamlParser
{
    private const int DeepestLevel = 16;

    private readonly YamlSource _source;
    private readonly Diagnostics _found;
    private readonly Parser _parser;
    private readonly TextPool? _pool;
    private readonly HashSet<long> _refused = [];
    private Location? _tooDeep;

    private YamlParser(YamlSource source, Diagnostics found, TextPool? pool)
    {
        (_source, _found, _pool) = (source, found, pool);
        _parser = new Parser(new Scanner(new StringReader(InLines(source.Text)), skipComments: true));
    }

    // To YAML these end a line, to editors and to the places of findings they do not: in a value each is a blank.
    private static string InLines(string text) =>
        text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');

    /// <summary>The one node of <paramref name="source"/>; null when there is none.</summary>
    /// <param name="source">The YAML.</param>
    /// <param name="found">Takes what is well-formed YAML but not wanted here.</param>
    /// <param name="fault">Where and why the text is no YAML; null when it is.</param>
    /// <param name="pool">Texts that were read before; null for none.</param>
    public static YamlNode? Parse(YamlSource source, Diagnostics found, out YamlFault? fault, TextPool? pool = null)
    {
        fault = null;
        var parser = new YamlParser(source, found, pool);
        try
        {
            return parser.ReadDocument();
        }
        catch (YamlException exception)
        {
            // Where a feature is refused, what else is wrong on its line comes from taking text for that feature.
            var line = exception.Start.Line;
            fault = new(line, exception.Start.Column, parser._refused.Contains(line));
        }
        catch (InvalidOperationException)
        {
            // The parser's own way to say that a bracket is not closed before the next key.
            fault = new(0, 0);
        }

        if (parser._tooDeep is { } deep)
        {
            found.Add(
                ReadRules.TooDeep,
                deep,
                $"this is nested more than {DeepestLevel} levels deep",
                "no field needs that: look for a bracket too many"
            );
            fault = new(deep.Line - source.FirstLine + 1, deep.Column, IsReported: true);
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        Next();
        Next();
        if (_parser.Current is StreamEnd)
        {
            return null;
        }

        Next();
        var node = ReadNode(1);
        Next();
        if (_parser.MoveNext() && _parser.Current is DocumentStart second)
        {
            _found.Add(
                ReadRules.YamlFeature,
                _source.At(second.Start.Line, second.Start.Column, 3),
                "a second YAML document starts here",
                "one file holds one: remove the line ---"
            );
        }

        return node;
    }

    // Reads the node that starts at the current event; leaves the current event at its last.
    private YamlNode ReadNode(int level)
    {
        var at = _source.At(_parser.Current!.Start.Line, _parser.Current.Start.Column, 1);
        if (level > DeepestLevel)
        {
            _tooDeep = at;
            throw new InvalidOperationException();
        }

        switch (_parser.Current)
        {
            case Scalar scalar:
                Refuse(scalar);
                return ReadScalar(scalar);
            case SequenceStart sequence:
                Refuse(sequence);
                return ReadList(at, level);
            case MappingStart mapping:
                Refuse(mapping);
                return ReadMap(at, level);
            case AnchorAlias alias:
                Report(
                    alias.Start,
                    alias.Value.Value.Length + 1,
                    $"'*{alias.Value.Value}' is YAML's way to repeat a value"
                );
                return new YamlBroken(at);
            default:
                throw new InvalidOperationException();
        }
    }

    private YamlList ReadList(Location at, int level)
    {
        var entries = new List<YamlNode>();
        Next();
        while (_parser.Current is not SequenceEnd)
        {
            entries.Add(ReadNode(level + 1));
            Next();
        }

        return new(at, entries);
    }

    private YamlMap ReadMap(Location at, int level)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        Next();
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadNode(level + 1);
            Next();
            var value = ReadNode(level + 1);
            Next();
            if (key is not YamlText { Written: var written })
            {
                _found.Add(FieldRules.WrongType, key.At, "a key must be a word, not a list or a group of keys");
            }
            else if (!lines.TryAdd(written.Text, written.At.Line))
            {
                _found.Add(
                    ReadRules.DuplicateKey,
                    written.At,
                    $"'{written.Text}' is written twice; the first is on line {lines[written.Text]}",
                    "keep one of them"
                );
            }
            else
            {
                entries.Add(new(written, value));
            }
        }

        return new(at, entries);
    }

    private YamlNode ReadScalar(Scalar scalar)
    {
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var quotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var length = scalar.End.Line == scalar.Start.Line ? (int)(scalar.End.Column - scalar.Start.Column) : 1;
        // The place of an empty text is its quotes.
        var inset = length > 2 * quotes ? quotes : 0;
        var at = _source.At(scalar.Start.Line, scalar.Start.Column + inset, Math.Max(1, length - (2 * inset)));
        if (quotes == 0 && !isBlock && scalar.Value is "" or "~" or "null")
        {
            return new YamlNothing(at);
        }

        // Text that escapes made of lone surrogates is no text; the reader's own files cannot hold them.
        var text = WithoutLoneSurrogates(scalar.Value);
        var written = new Written(_pool?.Of(text) ?? text, at);
        var isQuoted = quotes > 0 || isBlock;
        return new YamlText(written, isQuoted, isBlock ? BlockContent(scalar) : at, isQuoted ? null : Comment(scalar));
    }

    private Written? Comment(Scalar scalar)
    {
        // Hardly any value has one: then no line is taken out of the text.
        var rest = _source.Text.AsSpan(Math.Min((int)scalar.End.Index, _source.Text.Length));
        if (rest.IndexOfAny('#', '\n') is var sign && (sign < 0 || rest[sign] == '\n'))
        {
            return null;
        }

        var line = _source.Lines[scalar.End.Line - 1];
        var after = line.AsSpan(Math.Min((int)scalar.End.Column - 1, line.Length));
        var start = line.Length - after.TrimStart(' ').Length;
        return start < line.Length && line[start] == '#' && start > 0 && line[start - 1] == ' '
            ? new(line[start..].TrimEnd(), _source.At(scalar.End.Line, start + 1, line.TrimEnd().Length - start))
            : null;
    }

    private static string WithoutLoneSurrogates(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
            : text;

    private Location BlockContent(Scalar scalar)
    {
        for (var line = (int)scalar.Start.Line; line < _source.Lines.Length; line++)
        {
            var text = _source.Lines[line];
            if (text.AsSpan().Trim().Length > 0)
            {
                return _source.At(line + 1, text.Length - text.TrimStart(' ').Length + 1, 1);
            }
        }

        return _source.At(scalar.Start.Line, scalar.Start.Column, 1);
    }

    private void Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Report(node.Start, node.Anchor.Value.Length + 1, $"'&{node.Anchor.Value}' is YAML's way to name a value");
        }

        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            Report(node.Start, 1, "this value starts with '!', YAML's way to name a type");
        }
    }

    private void Report(Mark start, int length, string message)
    {
        _refused.Add(start.Line);
        _found.Add(
            ReadRules.YamlFeature,
            _source.At(start.Line, start.Column, length),
            message + ", which is not used here",
            "put the text in quotes if it is meant as text"
        );
    }

    private void Next() => _parser.MoveNext();
}
