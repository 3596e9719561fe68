using Briefings.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>Whoever has no mouse reaches everything, and sees where they are.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    private const int MostSteps = 400;

    private const string FindStops = """
        () => {
          window.left = new Set(
            [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility() && !e.disabled)
          );
          if (document.activeElement !== document.body) document.activeElement.blur();
          return left.size;
        }
        """;

    // What has the focus counts as reached; the answer tells what is wrong with how it shows it.
    private const string Look = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
          left.delete(e);
          const style = getComputedStyle(e);
          const box = e.getBoundingClientRect();
          const name = e.outerHTML.slice(0, 90);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + name;
          if (box.width === 0 || box.height === 0) return 'no size: ' + name;
          const isSeen = box.bottom >= 0 && box.top <= innerHeight && box.right >= 0 && box.left <= innerWidth;
          if (!isSeen) return 'unseen: ' + name;
          return '';
        }
        """;

    private const string Unreached = "() => [...left].map(e => 'not reached: ' + e.outerHTML.slice(0, 90))";

    public static TheoryData<string, string> Pages =>
        TestPages.AreAll
            ? TestPages.All
            : new()
            {
                { "own", "" },
                { "own", "briefings/2024-03-26-afghanistan-jihadist-resurgence/" },
                { "own", "actors/isis-k/" },
                { "every-field.wire", "" },
                { "every-field.ar", "actors/northern-front/" },
            };

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Tab_reaches_every_link_and_the_focus_is_seen(string site, string path)
    {
        await using var open = await browser.OpenAsync(site, path, new() { ReducedMotion = ReducedMotion.Reduce });
        var page = open.Page;
        var stops = await page.EvaluateAsync<int>(FindStops);
        var faults = new List<string>();

        // More steps than stops: a date has three, and a page that takes the focus for its search box starts there.
        for (var i = 0; i < Math.Min(stops + 4, MostSteps); i++)
        {
            await page.Keyboard.PressAsync("Tab");
            faults.AddRange(await page.EvaluateAsync<string?>(Look) is { Length: > 0 } fault ? [fault] : []);
        }

        faults.AddRange(stops < MostSteps - 4 ? await page.EvaluateAsync<string[]>(Unreached) : []);
        Expect.NoFault(faults);
    }

    [BrowserFact]
    public async Task The_first_stop_skips_to_the_text()
    {
        await using var open = await browser.OpenAsync("own", "actors/isis-k/");
        await open.Page.Keyboard.PressAsync("Tab");
        var first = await open.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("#main", first);
        await open.ArriveAsync("#main");
    }
}
