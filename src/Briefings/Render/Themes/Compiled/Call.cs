using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Briefings.Render.Themes.Compiled;

/// <summary>A call of a function of the template API.</summary>
internal sealed class Call(IScriptCustomFunction function, ScriptNode caller, Value[] arguments) : Value
{
    /// <inheritdoc/>
    public override object? Of(Run run)
    {
        var given = new ScriptArray(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = arguments[i].Of(run);
            given.Add(Fits(value, function.GetParameterInfo(i).ParameterType) ? value : throw Run.Irregular());
        }

        return function.Invoke(run.State, caller, given, null);
    }

    // Scriban turns values into what a function wants; here only what is it already is taken.
    private static bool Fits(object? value, Type type) =>
        type == typeof(object)
        || (type == typeof(string) && value is string)
        || (type == typeof(int) && value is int)
        || (type == typeof(IEnumerable) && value is IEnumerable and not string);
}

/// <summary><c>url PATH</c></summary>
internal sealed class Url(Value path) : Value
{
    /// <inheritdoc/>
    public override object? Of(Run run) => TemplateFunctions.Url(run.State, Text(run));

    /// <inheritdoc/>
    public override void Write(Run run)
    {
        // A page has hundreds of addresses: none is made into a text of its own.
        if (run.State.Root is not null)
        {
            base.Write(run);
            return;
        }

        var parts = RelativeUrl.Between(run.State.PageUrl, Text(run));
        run.Output.WriteEscaped(parts.Steps);
        run.Output.WriteEscaped(parts.Down);
        run.Output.WriteEscaped(parts.Rest);
    }

    private string Text(Run run) => path.Of(run)?.ToString() ?? "";
}
