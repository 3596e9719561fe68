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
    // A view has a handful of values and there are millions of views: a search along them beats a table.
    private (string Name, object? Value)[] _values = new (string, object?)[6];

    /// <summary>What it is a view of.</summary>
    public string Kind => kind;

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>Sets a value; done by the views' authors, before a template sees it.</summary>
    public object? this[string name]
    {
        set
        {
            var at = IndexOf(name);
            if (at < 0)
            {
                at = Count++;
                if (at == _values.Length)
                {
                    Array.Resize(ref _values, 2 * at);
                }
            }

            _values[at] = (name, value);
        }
    }

    /// <inheritdoc/>
    public bool Contains(string member) => IndexOf(member) >= 0;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => Names.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var at = IndexOf(member);
        if (at < 0)
        {
            // Rendering goes on, so that one run finds every misspelt name.
            ((TemplateState)context!).ReportUnknown(span, member, $"a {kind.Replace('_', ' ')}", Names);
        }

        value = at < 0 ? null : _values[at].Value;
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

    /// <summary>
    /// A value, if there is one of this name; it is looked for first at <paramref name="place"/>, where it was last.
    /// </summary>
    public bool TryGet(string name, ref int place, out object? value)
    {
        var at = place;
        if (at >= Count || _values[at].Name != name)
        {
            at = IndexOf(name);
            place = Math.Max(at, 0);
        }

        value = at < 0 ? null : _values[at].Value;
        return at >= 0;
    }

    private IEnumerable<string> Names => _values.Take(Count).Select(v => v.Name);

    private int IndexOf(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_values[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
