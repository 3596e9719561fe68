using Xunit;

namespace Briefings.BrowserTests;

/// <summary>A test in a browser; skipped, with its reason, on a machine that has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}

/// <summary>
/// A test in a browser for each of some values; skipped, with its reason, on a machine that has none.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
