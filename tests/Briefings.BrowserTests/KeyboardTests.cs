using Briefings.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>Whoever has no mouse reaches everything, and sees where they are.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    private const int MostSteps = 400;

    // What takes the focus next, and what is wrong with how it shows it.
    private const string Look = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
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
        var stops = await page.EvaluateAsync<int>(
            """
            () => {
              const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility() && !e.disabled);
              if (document.activeElement !== document.body) document.activeElement.blur();
              return stops.length;
            }
            """
        );
        var faults = new List<string>();
        var reached = 0;
        for (var i = 0; i < Math.Min(stops, MostSteps); i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var fault = await page.EvaluateAsync<string?>(Look);
            reached += fault is null ? 0 : 1;
            faults.AddRange(fault is { Length: > 0 } ? [fault] : []);
        }

        Expect.NoFault(faults);
        Assert.Equal(Math.Min(stops, MostSteps), reached);
    }

    [BrowserFact]
    public async Task The_first_stop_skips_to_the_text()
    {
        await using var open = await browser.OpenAsync("own", "actors/isis-k/");
        await open.Page.Keyboard.PressAsync("Tab");
        var first = await open.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("#main", first);
        Assert.EndsWith("#main", open.Page.Url, StringComparison.Ordinal);
    }
}
