using Xunit;

namespace Briefings.BrowserTests;

/// <summary>A test by the Nu HTML checker; skipped, with its reason, where the checker or Java is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HtmlCheckerTheoryAttribute : TheoryAttribute
{
    public HtmlCheckerTheoryAttribute() => Skip = HtmlChecker.WhyNot;
}
