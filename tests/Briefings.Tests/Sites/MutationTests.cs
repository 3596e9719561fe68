using System.Text;
using Briefings.Model;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Sites;

/// <summary>
/// Whatever is done to the bytes of a site, a build reports it: it neither throws nor changes its mind.
/// </summary>
public sealed class MutationTests
{
    private static readonly InputFile[] Files = [.. TestSites.Input("every-field").Files];

    /// <summary>Pieces that parsers find hard.</summary>
    private static readonly string[] Pieces =
    [
        .. "---|: |[|]|{|}|\"|'|>|&a |*a|!!str |- |  |[@|[[|]]|[^1]|[^1]: ".Split('|'),
        .. "](|![|<b>|<script>|&#0;|&lt;|```|~~~|$".Split('|'),
        .. "{{|}}|{%|2024-02-30|03/04/2024|0010|~|null|😀|#| #x|../|//|\\|javascript:|> |1. |=|\t|\r|\0|\n\n".Split(
            '|'
        ),
        .. new[]
        {
            "\n---\n",
            "|\n",
            "| a |\n| - |\n",
            "\uFEFF",
            "\u0301",
            "\u202E",
            "\u2028",
            "\n    ",
            "\n- ",
            "\n# ",
        },
    ];

    private static readonly Gen<byte[]> Chunk = Gen.OneOf(
        Gen.Byte.Array[0, 12],
        Gen.Int[0, Pieces.Length - 1].Select(i => Encoding.UTF8.GetBytes(Pieces[i]))
    );

    private static readonly Gen<(int File, int At, int Cut, byte[] Put, int From, int Kind)[]> Edits = Gen.Select(
        Gen.Int[0, Files.Length - 1],
        Gen.Int[0, 4000],
        Gen.Int[0, 40],
        Chunk,
        Gen.Int[0, 4000],
        Gen.Int[0, 5]
    ).Array[1, 4];

    [Fact]
    public void Any_change_of_bytes_is_reported_not_thrown() =>
        Edits.Sample(
            edits =>
            {
                var input = Edited(edits);
                var options = new BuildOptions(TestSites.Today, Drafts: edits.Length % 2 == 0);

                return BuiltSite.Of(input, options).Found.SequenceEqual(BuiltSite.Of(input, options).Found);
            },
            iter: Environment.GetEnvironmentVariable("BRIEFINGS_ALL") is null ? 300 : 2_000,
            threads: 2,
            print: edits =>
                string.Join(
                    '\n',
                    Changed(edits).Select(f => $"== {f.Path}\n{Encoding.UTF8.GetString(f.ReadAllBytes())}")
                )
        );

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void A_separator_of_lines_within_a_value_moves_no_place(char separator)
    {
        var actor = $"name: The{separator} [Front\nkind: nothing{separator} # a remark\n";
        var input = TestSites
            .Input("every-field")
            .With(InputFile.Of("content/actors/x.yml", Encoding.UTF8.GetBytes(actor)));
        var found = BuiltSite.Of(input, new BuildOptions(TestSites.Today)).Found;

        var fault = Assert.Single(found, d => d.At.File == "content/actors/x.yml" && d.Rule.Code == "BR125");
        Assert.Equal(2, fault.At.Line);
    }

    private static IEnumerable<InputFile> Changed(
        (int File, int At, int Cut, byte[] Put, int From, int Kind)[] edits
    ) => Edited(edits).Files.Where(f => edits.Any(e => Files[e.File].Path == f.Path));

    private static FileTree Edited((int File, int At, int Cut, byte[] Put, int From, int Kind)[] edits)
    {
        var files = Files.ToDictionary(f => f.Path, f => f.ReadAllBytes(), StringComparer.Ordinal);
        foreach (var (file, at, cut, put, from, kind) in edits)
        {
            var path = Files[file].Path;
            var bytes = files[path];
            var start = at % (bytes.Length + 1);
            var end = Math.Min(bytes.Length, start + cut);
            var source = from % (bytes.Length + 1);
            files[path] = kind switch
            {
                0 => [.. bytes[..start], .. bytes[end..]],
                1 => [.. bytes[..start], .. put, .. bytes[start..]],
                2 => [.. bytes[..start], .. bytes[source..], .. bytes[end..]],
                3 => bytes[..start],
                _ => [.. bytes[..start], .. put, .. bytes[end..]],
            };
        }

        return new(files.Select(f => InputFile.Of(f.Key, f.Value)));
    }
}
