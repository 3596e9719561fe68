using Scriban.Syntax;

namespace Briefings.Render.Themes.Compiled;

/// <summary>One page being made by compiled templates: what names mean at the moment, and what was written.</summary>
/// <param name="state">Scriban's state, for the functions that want it and for where the page lies.</param>
/// <param name="parts">The parts of the theme, by name.</param>
internal sealed class Run(TemplateState state, IReadOnlyDictionary<string, Step> parts)
{
    // Deeper than any theme goes and shallower than Scriban's limits: beyond, Scriban judges.
    private const int DeepestPart = 8;
    private const int MostBytes = 16 * 1024 * 1024;
    private const int MostSteps = 1_000_000;

    private (string Name, object? Value)[] _names = new (string, object?)[32];
    private int _count;
    private int _depth;
    private int _steps;

    /// <summary>Scriban's state.</summary>
    public TemplateState State => state;

    /// <summary>Where the page is written.</summary>
    public PageOutput Output => state.Page;

    /// <summary>How many names there are; what is set anew forgets the later ones.</summary>
    public int Count
    {
        get => _count;
        set => _count = value;
    }

    /// <summary>Lets <paramref name="name"/> mean <paramref name="value"/> until it is forgotten.</summary>
    public void Set(string name, object? value)
    {
        if (_count == _names.Length)
        {
            Array.Resize(ref _names, 2 * _count);
        }

        _names[_count++] = (name, value);
    }

    /// <summary>What <paramref name="name"/> means: as it was set last.</summary>
    public object? Get(string name)
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_names[i].Name == name)
            {
                return _names[i].Value;
            }
        }

        throw Irregular();
    }

    /// <summary>Counts a round of a loop.</summary>
    public void Turn()
    {
        if (++_steps > MostSteps || Output.Length > MostBytes)
        {
            throw Irregular();
        }
    }

    /// <summary>Puts in the part <paramref name="name"/>, which sees <paramref name="given"/>.</summary>
    public void Part(string name, bool isGiven, object? given)
    {
        if (_depth == DeepestPart || !parts.TryGetValue(name, out var part))
        {
            throw Irregular();
        }

        var before = _count;
        if (isGiven)
        {
            Set("it", given);
            if (given is View view)
            {
                Set(view.Kind, view);
            }
        }

        _depth++;
        part.Write(this);
        _depth--;
        _count = before;
    }

    /// <summary>
    /// A page does what compiled templates leave to Scriban: a name that is unknown, a value of another type than
    /// expected, a limit. Scriban makes it, and says what is wrong.
    /// </summary>
    public static ScriptRuntimeException Irregular() => new(default, "irregular");

    /// <summary>Whether <paramref name="value"/> counts as true.</summary>
    public bool IsTrue(object? value) => state.ToBool(default, value);

    /// <summary>Writes a value as templates put it out.</summary>
    public void Put(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case Html html:
                Output.Write(html.Text);
                break;
            case string text:
                Output.WriteEscaped(text);
                break;
            case int number:
                Put(number);
                break;
            case bool truth:
                Output.Write(truth ? "true"u8 : "false"u8);
                break;
            default:
                throw Irregular();
        }
    }

    private void Put(int number)
    {
        Span<char> digits = stackalloc char[16];
        number.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        Output.Write(digits[..length]);
    }
}
