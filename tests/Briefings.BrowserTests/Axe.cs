using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

/// <summary>
/// What axe-core finds on a page. It is put into the page once and asked there: the usual way, a page of its own for
/// each answer, takes several times as long.
/// </summary>
internal static class Axe
{
    private const string Ask = """
        async rules => {
          const options = { resultTypes: ['violations'] };
          if (rules.length) options.runOnly = { type: 'rule', values: rules };
          const { violations } = await axe.run(document, options);
          return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')}: ${n.html}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each element of <paramref name="page"/> that breaks a rule.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules that count; none for all.</param>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(Ask, rules);
    }
}
