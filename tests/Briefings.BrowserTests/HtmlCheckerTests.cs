using Briefings.Tests;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>Every page is HTML as the standard has it.</summary>
public sealed class HtmlCheckerTests
{
    public static TheoryData<string> Sites =>
        TestPages.AreAll ? [.. TestPages.Sites] : ["own", "own.wire", "every-field", "every-field.wire.ar", "hostile"];

    [HtmlCheckerTheory]
    [MemberData(nameof(Sites))]
    public async Task The_checker_finds_no_error_on_any_page(string site)
    {
        var folder = Directory.CreateTempSubdirectory("briefings-html-").FullName;
        try
        {
            foreach (var (path, bytes) in TestSites.Get(site).Files)
            {
                if (path.EndsWith(".html", StringComparison.Ordinal))
                {
                    var file = Path.Join(folder, path);
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    await File.WriteAllBytesAsync(file, bytes);
                }
            }

            Expect.NoFault(await HtmlChecker.ErrorsAsync(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
