using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Briefings.Render.Themes;

/// <summary>
/// What a template sees of a thing: values by name. Templates cannot write to it, and a name that it does not have is a
/// finding, never an empty text. Values are texts, numbers, truth values, <see cref="Html"/>, views, and lists of
/// these.
/// </summary>
/// <param name="kind">What it is a view of, as templates name it: <c>briefing</c>.</param>
internal sealed class View(string kind) : IScriptObject
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <summary>What it is a view of.</summary>
    public string Kind => kind;

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>Sets a value; done by the views' authors, before a template sees it.</summary>
    public object? this[string name]
    {
        set => _values[name] = value;
    }

    /// <inheritdoc/>
    public bool Contains(string member) => _values.ContainsKey(member);

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => _values.Keys.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (!_values.TryGetValue(member, out var known))
        {
            // Rendering goes on, so that one run finds every misspelt name.
            ((TemplateState)context!).ReportUnknown(span, member, $"a {kind.Replace('_', ' ')}", _values.Keys);
        }

        value = known;
        return true;
    }

    /// <inheritdoc/>
    public bool CanWrite(string member) => false;

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        throw new ScriptRuntimeException(span, "a template cannot change what it shows");

    /// <inheritdoc/>
    public bool Remove(string member) => false;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly) { }

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep) => this;
}
