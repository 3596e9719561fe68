using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Briefings.Disk;
using Briefings.Model;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.Tests.Commands;

/// <summary><c>serve</c> answers as a good host does, and this machine alone.</summary>
public sealed class ServeAnswerTests(SteadySite site) : IClassFixture<SteadySite>
{
    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/briefings/kabul/", "text/html; charset=utf-8")]
    [InlineData("/feed.xml", "text/xml; charset=utf-8")]
    [InlineData("/search/index.json", "application/json; charset=utf-8")]
    [InlineData("/search/open.js", "text/javascript; charset=utf-8")]
    [InlineData("/paper.pdf", "application/pdf")]
    [InlineData("/_serve/live.js", "text/javascript; charset=utf-8")]
    [InlineData("/_serve/live.css", "text/css; charset=utf-8")]
    [InlineData("/_serve/state?path=/", "application/json")]
    public async Task Files_have_their_types_and_are_asked_for_again(string address, string type)
    {
        using var answer = await site.Client.GetAsync(site.At(address));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/paper.pdf")]
    [InlineData("/_serve/live.js")]
    public async Task What_did_not_change_is_not_sent_again(string address)
    {
        using var first = await site.Client.GetAsync(site.At(address));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);

        using var head = new HttpRequestMessage(HttpMethod.Head, address);
        using var third = await site.Client.SendAsync(head);
        Assert.Equal(first.Content.Headers.ContentLength, third.Content.Headers.ContentLength);
        Assert.Empty(await third.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(3, 7, HttpStatusCode.PartialContent, "34567")]
    [InlineData(199_998, null, HttpStatusCode.PartialContent, "89")]
    [InlineData(200_000, null, HttpStatusCode.RequestedRangeNotSatisfiable, "")]
    public async Task Players_and_readers_get_the_part_they_ask_for(int from, int? to, HttpStatusCode code, string text)
    {
        using var part = new HttpRequestMessage(HttpMethod.Get, "/paper.pdf");
        part.Headers.Range = new RangeHeaderValue(from, to);
        using var answer = await site.Client.SendAsync(part);

        Assert.Equal(code, answer.StatusCode);
        Assert.Equal(text, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("GET", "evil.example", HttpStatusCode.Forbidden)]
    [InlineData("GET", "127.0.0.1.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("GET", "localhost", HttpStatusCode.OK)]
    [InlineData("POST", "127.0.0.1", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "127.0.0.1", HttpStatusCode.MethodNotAllowed)]
    public async Task Only_this_machine_reads_and_nobody_writes(string method, string host, HttpStatusCode code)
    {
        foreach (var address in new[] { "/", "/_serve/state", "/_serve/live.js" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            request.Headers.Host = host;
            using var answer = await site.Client.SendAsync(request);
            Assert.Equal(code, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Pages_have_the_script_at_the_end_of_their_body_and_what_is_built_has_not()
    {
        var served = await site.Client.GetStringAsync(site.At("/briefings/kabul/"));
        var built = BuiltSite.Of(
            site.Input,
            new BuildOptions(new DateOnly(2024, 6, 1), BaseUrl: site.At("/").ToString())
        );
        var script = Regex.Match(served, "<script src=\"/_serve/live.js\"[^>]*></script>(?=</body>)");

        Assert.True(script.Success, served);
        Assert.Equal(
            Encoding.UTF8.GetString(built.Files["briefings/kabul/index.html"]),
            served.Remove(script.Index, script.Length)
        );
    }

    [Fact]
    public async Task Addresses_without_their_slash_refer_on_and_others_are_not_found()
    {
        using var folder = await site.Client.GetAsync(site.At("/briefings/kabul?q=1"));
        Assert.Equal("/briefings/kabul/?q=1", folder.Headers.Location?.ToString());

        using var page = await site.Client.GetAsync(site.At("/nowhere/"));
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("Page not found", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var shard = await site.Client.GetAsync(site.At("/search/names-00000000.txt"));
        Assert.Equal(HttpStatusCode.NotFound, shard.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", shard.Content.Headers.ContentType?.ToString());
    }
}

/// <summary>A served site that no test changes.</summary>
public sealed class SteadySite : IAsyncLifetime, IDisposable
{
    private readonly ServedFolder _served = new();

    /// <summary>Asks the server.</summary>
    internal HttpClient Client { get; } =
        new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });

    public async Task InitializeAsync()
    {
        const string Front = "---\ntitle: Kabul\ndate: 2024-03-26\nsummary: A summary.\n---\n";
        _served
            .Folder.With("content/briefings/kabul.md", Front + "The text.\n")
            .With("content/pages/about.md", "---\ntitle: About\n---\n\n[Paper](paper.pdf)\n")
            .With("content/pages/paper.pdf", string.Concat(Enumerable.Repeat("0123456789", 20_000)));
        await _served.StartAsync();
        Client.BaseAddress = _served.Root;
    }

    /// <summary>The files that are served.</summary>
    public FileTree Input => FolderTree.Read(_served.Folder.Root);

    /// <summary>The whole of <paramref name="address"/>.</summary>
    public Uri At(string address) => new(_served.Root, address);

    public async Task DisposeAsync() => await _served.DisposeAsync();

    public void Dispose() => Client.Dispose();
}
