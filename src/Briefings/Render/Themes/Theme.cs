using System.Collections.Concurrent;
using Briefings.Model;
using Briefings.Render.Themes.Compiled;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Briefings.Render.Themes;

/// <summary>A theme: its layouts and parts, parsed once, and its assets.</summary>
internal sealed class Theme
{
    private readonly Dictionary<string, ThemeFile> _files;
    private readonly ThemeAssets _assets;
    private readonly ScriptObject _functions;
    private readonly CompiledTheme? _compiled;
    private readonly ConcurrentBag<TemplateState> _idle = [];

    private Theme(Dictionary<string, ThemeFile> files, ThemeAssets assets)
    {
        (_files, _assets) = (files, assets);
        _functions = TemplateFunctions.Of(this);
        _functions.IsReadOnly = true;
        _compiled = CompiledTheme.Of(files.Values, _functions);
    }

    /// <summary>The root-relative address of the logo; null when there is none.</summary>
    public string? Logo => _assets.Logo;

    /// <summary>Whether pages are made by steps, and by Scriban only if something is wrong.</summary>
    public bool IsCompiled => _compiled is not null;

    /// <summary>The files that pages load: style sheet, script, images.</summary>
    public IReadOnlyList<Page> Assets => _assets.Pages;

    /// <summary>
    /// The theme of <paramref name="folder"/>; every mistake in a template's form is reported.
    /// </summary>
    public static Theme Load(ThemeFolder folder, Diagnostics found)
    {
        var files = new Dictionary<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var (name, file) in folder.Files.Where(s => s.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var path = name[..^".html".Length];
            if (!path.StartsWith("parts/", StringComparison.Ordinal) && !Layouts.All.Contains(path))
            {
                var near = Model.Text.Nearest.Of(path, Layouts.All);
                found.Add(
                    TemplateRules.UnusedLayout,
                    Location.Whole(file.Path),
                    "no page uses this layout",
                    near is null ? "parts lie in parts/" : $"did you mean {near}.html?"
                );
            }

            files[path] = ThemeFile.Parse(path, file.Path, ThemeText.Of(file, found), found);
        }

        return new(files, new ThemeAssets(folder, found));
    }

    /// <summary>
    /// Makes a page with the layout <paramref name="layout"/>. What is wrong is reported, and as much of the page given
    /// as
    /// could be made.
    /// </summary>
    /// <param name="layout">The layout's name.</param>
    /// <param name="pageUrl">The page's root-relative address.</param>
    /// <param name="root">What stands before links instead of making them relative; null for most pages.</param>
    /// <param name="globals">What the layout sees, by name.</param>
    /// <param name="found">Takes mistakes.</param>
    public Stream Render(
        string layout,
        string pageUrl,
        string? root,
        IReadOnlyList<(string Name, object? Value)> globals,
        Diagnostics found
    )
    {
        // The default theme, on which each builds, has every layout.
        if (_files[layout].Template is not { } template)
        {
            return PageBytes.New();
        }

        var context = _idle.TryTake(out var idle) ? idle : new TemplateState(_functions);
        context.Start(pageUrl, root, found);
        if (_compiled?.Write(layout, globals, context) == true)
        {
            return Finished(context);
        }

        var variables = new ScriptObject(StringComparer.Ordinal);
        foreach (var (name, value) in globals)
        {
            variables[name] = value;
        }

        context.PushGlobal(variables);
        try
        {
            context.PushOutput(context.Page);
            template.Render(context);
            context.PopOutput();
            context.PopGlobal();
            context.Reset();
            return Finished(context);
        }
        catch (ScriptRuntimeException exception)
        {
            // The context is in the middle of something and is not used again.
            Report(exception, context, found);
            return PageBytes.New();
        }
    }

    private Stream Finished(TemplateState context)
    {
        var page = PageBytes.Of(context.Page.CopyTo);
        context.Page.Clear();
        _idle.Add(context);
        return page;
    }

    /// <summary>The part that a template puts in.</summary>
    public object? Part(TemplateState context, ScriptNode caller, ScriptArray given)
    {
        var name = given[0]?.ToString() ?? "";
        if (!_files.TryGetValue("parts/" + name, out var file))
        {
            var parts = _files.Keys.Where(f => f.StartsWith("parts/", StringComparison.Ordinal)).Select(f => f[6..]);
            context.ReportMissingPart(caller.Span, name, parts);
            return null;
        }

        if (file.Template?.Page is not { } page)
        {
            return null;
        }

        var own = new ScriptObject(StringComparer.Ordinal);
        if (given.Count > 1)
        {
            own["it"] = given[1];
            if (given[1] is View view)
            {
                own[view.Kind] = view;
            }
        }

        // A part alone in its braces is written where it stands; only one that a template keeps is made apart.
        var isKept = caller.Parent is not ScriptExpressionStatement;
        context.EnterRecursive(caller);
        context.PushGlobal(own);
        if (isKept)
        {
            context.PushOutput();
        }

        try
        {
            context.Evaluate(page);
            return isKept ? new Html(context.Output.ToString() ?? "") : null;
        }
        finally
        {
            if (isKept)
            {
                context.PopOutput();
            }

            context.PopGlobal();
            context.ExitRecursive(caller);
        }
    }

    /// <summary>The address of an asset; one that the theme does not have is reported.</summary>
    public string Asset(string name, TemplateState context, ScriptNode caller)
    {
        if (_assets.UrlOf(name) is { } url)
        {
            return url;
        }

        context.ReportUnknown(caller.Span, name, "the folder assets/", _assets.Names);
        return "";
    }

    private static void Report(ScriptRuntimeException exception, TemplateState context, Diagnostics found)
    {
        var message = exception.OriginalMessage;
        var isLimit = message.Contains("limit", StringComparison.OrdinalIgnoreCase);
        if (!isLimit && context.Follows(exception))
        {
            return;
        }

        found.Add(
            isLimit ? TemplateRules.Limit : TemplateRules.Failure,
            ThemeFile.At(exception.Span),
            isLimit ? "this runs too long or makes too much" : ThemeFile.Plain(message),
            isLimit ? "look for a loop or a part that never ends" : null
        );
    }
}
