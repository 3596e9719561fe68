using System.Collections;
using Briefings.Model;
using Briefings.Model.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Briefings.Render.Themes;

/// <summary>
/// Scriban's state while a page is made: escapes by default, is strict about names, and ends what runs too long. One is
/// used by one thread at a time and reused from page to page.
/// </summary>
internal sealed class TemplateState : TemplateContext
{
    private const int MostSteps = 5_000_000;
    private const int MostCharacters = 32 * 1024 * 1024;
    private const int DeepestPart = 16;

    private Diagnostics _found = new();
    private readonly List<SourceSpan> _unknown = [];

    /// <summary>A context over <paramref name="functions"/>.</summary>
    public TemplateState(ScriptObject functions)
        : base(functions)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = MostSteps;
        RecursiveLimit = DeepestPart * 6;
        LimitToString = MostCharacters;
        OutputLimit = MostCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromMilliseconds(100);
        PushCulture(System.Globalization.CultureInfo.InvariantCulture);
        TryGetVariable = (TemplateContext _, SourceSpan span, ScriptVariable variable, out object? value) =>
        {
            ReportUnknown(span, variable.Name, "a template", Names());
            value = null;
            return true;
        };
    }

    /// <summary>Where the page is written.</summary>
    public PageOutput Page { get; } = new();

    /// <summary>The address of the page being made, root-relative.</summary>
    public string PageUrl { get; private set; } = "/";

    /// <summary>What stands before root-relative links instead of making them relative; null for most pages.</summary>
    public string? Root { get; private set; }

    /// <summary>Starts a page.</summary>
    public void Start(string pageUrl, string? root, Diagnostics found)
    {
        (PageUrl, Root, _found) = (pageUrl, root, found);
        _unknown.Clear();
    }

    /// <summary>
    /// Whether <paramref name="failure"/> comes from an unknown name that was reported: it is on the same line, or in
    /// want of the value.
    /// </summary>
    public bool Follows(ScriptRuntimeException failure) =>
        _unknown.Count > 0
        && (
            failure.OriginalMessage.Contains("null", StringComparison.Ordinal)
            || _unknown.Exists(u => u.FileName == failure.Span.FileName && u.Start.Line == failure.Span.Start.Line)
        );

    /// <summary>Reports a name that a template uses and nothing has.</summary>
    public void ReportUnknown(SourceSpan span, string name, string what, IEnumerable<string> known)
    {
        _unknown.Add(span);
        var near = Nearest.Of(name, known);
        _found.Add(
            TemplateRules.UnknownName,
            ThemeFile.At(span),
            $"{what} has no '{name}'",
            near is null ? null : $"did you mean '{near}'?"
        );
    }

    /// <summary>Reports a part that the theme does not have.</summary>
    public void ReportMissingPart(SourceSpan span, string name, IEnumerable<string> known)
    {
        var near = Nearest.Of(name, known);
        _found.Add(
            TemplateRules.MissingPart,
            ThemeFile.At(span),
            $"the theme has no part '{name}'",
            near is null ? $"write parts/{name}.html" : $"did you mean '{near}'?"
        );
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
        textAsObject switch
        {
            null => this,
            Html html => Write(html.Text),
            string text => Write(Html.Escape(text)),
            _ => Write(Html.Escape(ObjectToString(textAsObject, false) ?? "")),
        };

    /// <summary>Nothing, an empty text and an empty list are false.</summary>
    public override bool ToBool(SourceSpan span, object? value) =>
        value switch
        {
            null => false,
            bool truth => truth,
            string text => text.Length > 0,
            Html html => html.Text.Length > 0,
            ICollection list => list.Count > 0,
            View => true,
            _ => base.ToBool(span, value),
        };

    private IEnumerable<string> Names() => BuiltinObject.GetMembers().Concat(CurrentGlobal?.GetMembers() ?? []);
}
