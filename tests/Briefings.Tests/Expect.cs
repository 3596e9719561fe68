using Xunit;

namespace Briefings.Tests;

/// <summary>Assertions that print everything they found: xunit cuts long lists short.</summary>
internal static class Expect
{
    /// <summary>Fails with every one of <paramref name="faults"/>, one a line, up to a hundred.</summary>
    public static void NoFault(IEnumerable<string> faults)
    {
        var all = faults.ToArray();
        Assert.True(all.Length == 0, $"{all.Length} faults:\n{string.Join('\n', all.Take(100))}");
    }
}
