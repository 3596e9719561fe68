using System.Diagnostics;
using System.Net;
using Xunit;

namespace Briefings.Tests.Commands;

/// <summary><c>serve</c> follows its files, and survives whatever is saved.</summary>
public sealed class ServeTests : IAsyncLifetime, IDisposable
{
    private const string Kabul = "content/briefings/kabul.md";

    private readonly ServedFolder _served = new();
    private readonly HttpClient _client = new(
        new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true }
    );

    public async Task InitializeAsync()
    {
        _served
            .Folder.With(Kabul, Briefing("The first text."))
            .With("content/pages/about.md", "---\ntitle: About\n---\nAbout us.\n");
        await _served.StartAsync();
        _client.BaseAddress = _served.Root;
    }

    public async Task DisposeAsync() => await _served.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Saves_of_every_kind_are_seen()
    {
        await Expect("The first text.");
        _served.SaveByRename(Kabul, Briefing("Saved by rename."));
        await Expect("Saved by rename.");
        _served.Folder.With(Kabul, Briefing("Written in place"));
        await Expect("Written in place");
        _served.Folder.With(Kabul, Briefing("Of equal length."));
        await Expect("Of equal length.");
        File.Delete(_served.Folder.At(Kabul));
        _served.Folder.With(Kabul, Briefing("Deleted and made."));
        await Expect("Deleted and made.");
        Directory.Move(_served.Folder.At("content"), _served.Folder.At("aside"));
        await Until("/briefings/kabul/", text => text.Contains("Page not found", StringComparison.Ordinal));
        Directory.Move(_served.Folder.At("aside"), _served.Folder.At("content"));
        await Expect("Deleted and made.");
        _served.Folder.With(Kabul, Briefing("After the folder came back."));
        await Expect("After the folder came back.");
    }

    [Fact]
    public async Task A_thousand_files_at_once_are_few_builds()
    {
        for (var i = 0; i < 1000; i++)
        {
            _served.Folder.With($"content/pages/page-{i}.md", $"---\ntitle: Page {i}\n---\nText {i}.\n");
        }

        await Until("/page-999/", text => text.Contains("Text 999.", StringComparison.Ordinal));

        Assert.InRange(_served.Out.Split("built in").Length - 1, 2, 10);
    }

    [Fact]
    public async Task A_page_with_a_mistake_that_unmakes_it_is_shown_as_it_was()
    {
        _served.Folder.With("site.yml", "title: Site\ntheme: mine\n").With("templates/mine/page.html", Layout("one"));
        _served.Folder.With("content/pages/never.md", "---\ntitle: Never seen\n---\nText.\n");
        await Until("/about/", text => text.Contains("layout one", StringComparison.Ordinal));

        _served.Folder.With("templates/mine/page.html", Layout("two {{ page.titel }}"));
        await Until("/_serve/state?path=/about/", text => text.Contains("page.html:2:", StringComparison.Ordinal));
        Assert.Contains("layout one", await _client.GetStringAsync(At("/about/")), StringComparison.Ordinal);
        Assert.Contains(
            "\"old\":true",
            await _client.GetStringAsync(At("/_serve/state?path=/about/")),
            StringComparison.Ordinal
        );

        await Until("/never/", text => text.Contains("page.html:2:", StringComparison.Ordinal));

        _served.Folder.With("templates/mine/page.html", Layout("three"));
        await Until("/about/", text => text.Contains("layout three", StringComparison.Ordinal));
        Assert.Contains(
            "\"errors\":0",
            await _client.GetStringAsync(At("/_serve/state?path=/about/")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_site_without_its_site_yml_is_shown_as_it_was_with_the_error()
    {
        await Expect("The first text.");
        File.Delete(_served.Folder.At("site.yml"));
        await Until("/_serve/state", text => text.Contains("there is no site.yml", StringComparison.Ordinal));

        Assert.Contains("<title>Kabul – Site</title>", await Page(), StringComparison.Ordinal);
        using var never = await _client.GetAsync(At("/nowhere/"));
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
        Assert.Contains("there is no site.yml", await never.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        _served.Folder.With("site.yml", "title: Other\n");
        await Until(
            "/briefings/kabul/",
            text => text.Contains("<title>Kabul – Other</title>", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_briefing_that_is_held_back_says_why()
    {
        _served.Folder.With(
            Kabul,
            Briefing("Text.").Replace("\nsum", "\npublish_at: 2030-01-01\nsum", StringComparison.Ordinal)
        );
        await Until("/briefings/kabul/", text => text.Contains("held back until 2030-01-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_at_once()
    {
        await using var second = await new ServedFolder().StartAsync(port: _served.Root.Port);

        Assert.Equal(2, await second.EndAsync());
        Assert.Contains($"port {_served.Root.Port} is in use", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_at_once_though_browsers_listen()
    {
        using var events = await _client.GetAsync(At("/_serve/events"), HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType?.ToString());
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync());
        Assert.StartsWith("retry:", await reader.ReadLineAsync(), StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();

        Assert.Equal(0, await _served.StopAsync());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"it took {watch.Elapsed}");
    }

    private static string Briefing(string text) =>
        $"---\ntitle: Kabul\ndate: 2024-03-26\nsummary: A summary.\n---\n{text}\n";

    private static string Layout(string text) =>
        $"{{{{ part \"head\" }}}}\n<p>layout {text}</p>\n{{{{ part \"foot\" }}}}\n";

    private Uri At(string address) => new(_served.Root, address);

    private Task<string> Page() => _client.GetStringAsync(At("/briefings/kabul/"));

    private Task Expect(string text) =>
        Until("/briefings/kabul/", page => page.Contains(text, StringComparison.Ordinal));

    private async Task Until(string address, Func<string, bool> isThere)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await _client.GetAsync(At(address));
            var text = await answer.Content.ReadAsStringAsync();
            if (isThere(text))
            {
                return;
            }

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{address} is still\n{text}\n{_served.Error}");
            await Task.Delay(10);
        }
    }
}
