using Briefings.Model;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Briefings.Render.Themes;

/// <summary>
/// The functions that templates call, all of them:
/// <c>part NAME [VIEW]</c> puts in a part, which sees the view under its kind's name;
/// <c>url PATH</c> makes a root-relative address relative to the page;
/// <c>asset NAME</c> is the address of a theme's asset;
/// <c>date ISO</c> writes a date in words, as a <c>time</c> element;
/// <c>count N ONE MANY</c> writes a number with its noun;
/// <c>string.*</c> and <c>array.*</c> are Scriban's own that only compute.
/// </summary>
internal static class TemplateFunctions
{
    private static readonly string[] Texts =
    [
        "capitalize",
        "contains",
        "downcase",
        "ends_with",
        "replace",
        "size",
        "slice",
        "split",
        "starts_with",
        "strip",
        "truncate",
        "upcase",
    ];

    private static readonly string[] Lists =
    [
        "contains",
        "first",
        "join",
        "last",
        "limit",
        "offset",
        "reverse",
        "size",
    ];

    /// <summary>The functions of <paramref name="theme"/>.</summary>
    public static ScriptObject Of(Theme theme) =>
        new()
        {
            ["part"] = new Function(1, 2, (context, caller, given) => theme.Part(context, caller, given)),
            ["url"] = new Function(1, 1, (context, _, given) => Url(context, Text(given[0]))),
            ["asset"] = new Function(
                1,
                1,
                (context, caller, given) => Url(context, theme.Asset(Text(given[0]), context, caller))
            ),
            ["date"] = new Function(1, 1, (_, _, given) => Date(Text(given[0]))),
            ["count"] = new Function(3, 3, (_, _, given) => Count(given[0], Text(given[1]), Text(given[2]))),
            ["string"] = Some(new StringFunctions(), Texts),
            ["array"] = Some(new ArrayFunctions(), Lists),
        };

    /// <summary>A root-relative address as seen from the page; others as they are.</summary>
    public static string Url(TemplateState context, string url) =>
        context.Root is { } root && url.StartsWith('/') ? root + url : RelativeUrl.Of(context.PageUrl, url);

    private static object Date(string iso) =>
        PartialDate.TryParse(iso, out var date)
            ? new Html($"<time datetime=\"{date.ToIso()}\">{Words.Date(date)}</time>")
            : iso;

    private static string Count(object? number, string one, string many)
    {
        var n = Convert.ToInt32(number, System.Globalization.CultureInfo.InvariantCulture);
        return $"{Words.Count(n)} {(n == 1 ? one : many)}";
    }

    private static string Text(object? value) => value?.ToString() ?? "";

    private static ScriptObject Some(ScriptObject all, string[] names)
    {
        var some = new ScriptObject();
        foreach (var name in names)
        {
            some[name] = all[name];
        }

        some.IsReadOnly = true;
        return some;
    }

    private sealed class Function(int least, int most, Func<TemplateState, ScriptNode, ScriptArray, object?> act)
        : IScriptCustomFunction
    {
        public int RequiredParameterCount => least;

        public int ParameterCount => most;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

        public object? Invoke(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        ) => act((TemplateState)context, callerContext!, arguments);

        public ValueTask<object?> InvokeAsync(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        ) => new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
