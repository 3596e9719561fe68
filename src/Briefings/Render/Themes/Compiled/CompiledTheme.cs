using Scriban.Runtime;
using Scriban.Syntax;

namespace Briefings.Render.Themes.Compiled;

/// <summary>
/// A theme whose templates are turned into steps once, so that pages without mistakes are made some times faster than
/// Scriban makes them. It knows the part of the language that themes mostly need; everything else is Scriban's.
/// </summary>
internal sealed class CompiledTheme
{
    private readonly Dictionary<string, Step> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Step> _parts = new(StringComparer.Ordinal);

    private CompiledTheme(IEnumerable<ThemeFile> files, ScriptObject functions)
    {
        var compiler = new Compiler(functions);
        foreach (var file in files)
        {
            var steps = compiler.Steps(file.Template?.Page?.Body);
            _files[file.Name] = steps;
            _ = file.Name.StartsWith("parts/", StringComparison.Ordinal) && _parts.TryAdd(file.Name[6..], steps);
        }
    }

    /// <summary>The theme of <paramref name="files"/>; null when one of them needs all of the language.</summary>
    public static CompiledTheme? Of(IEnumerable<ThemeFile> files, ScriptObject functions)
    {
        try
        {
            return new(files, functions);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Makes a page into what <paramref name="state"/> writes to; false when Scriban has to make it.</summary>
    public bool Write(string layout, IReadOnlyList<(string Name, object? Value)> globals, TemplateState state)
    {
        var run = new Run(state, _parts);
        try
        {
            foreach (var (name, value) in globals)
            {
                run.Set(name, value);
            }

            _files[layout].Write(run);
            return true;
        }
        catch (ScriptRuntimeException)
        {
            state.Page.Clear();
            return false;
        }
    }
}
