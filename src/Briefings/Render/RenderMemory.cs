using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render;

/// <summary>The theme as it was parsed last.</summary>
internal sealed class RenderMemory
{
    private IReadOnlyList<(string Name, ContentHash Hash)> _files = [];
    private Noted<Theme>? _theme;

    /// <summary>The theme of <paramref name="folder"/>; every mistake in a template's form is reported.</summary>
    public Theme ThemeOf(ThemeFolder folder, Diagnostics found)
    {
        var files = folder.Files.Select(f => (f.Key, f.Value.Hash ?? ContentHash.Of(f.Value.ReadAllBytes()))).ToList();
        if (_theme is null || !files.SequenceEqual(_files))
        {
            (_files, _theme) = (files, Noted.Of(own => Theme.Load(folder, own)));
        }

        found.Add(_theme.Found);
        return _theme.Value;
    }
}
