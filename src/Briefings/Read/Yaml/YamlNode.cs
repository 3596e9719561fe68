using Briefings.Model;

namespace Briefings.Read.Yaml;

/// <summary>A piece of YAML that knows where it was written.</summary>
/// <param name="At">Its place: the whole of a text, the first character of anything else.</param>
internal abstract record YamlNode(Location At);

/// <summary>A text; never taken for a number, a date or a truth value here.</summary>
/// <param name="Written">The text and its place.</param>
/// <param name="IsQuoted">Whether it was quoted or written as a block.</param>
/// <param name="Content">Where its first character stands, for prose inside.</param>
/// <param name="Comment">The comment that follows it on its line, if any: text that an unquoted ' #' cuts off.</param>
internal sealed record YamlText(Written Written, bool IsQuoted, Location Content, Written? Comment = null)
    : YamlNode(Written.At);

/// <summary>A key without a value.</summary>
internal sealed record YamlNothing(Location At) : YamlNode(At);

/// <summary>A list.</summary>
internal sealed record YamlList(Location At, IReadOnlyList<YamlNode> Entries) : YamlNode(At);

/// <summary>Keys and values, in the order written; of a key written twice the first.</summary>
internal sealed record YamlMap(Location At, IReadOnlyList<YamlEntry> Entries) : YamlNode(At);

/// <summary>A value that could not be read; that has its message already.</summary>
internal sealed record YamlBroken(Location At) : YamlNode(At);

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(Written Key, YamlNode Value);
