using Briefings.Cli;
using Xunit;

namespace Briefings.Tests.Commands;

/// <summary>Memory in large pages.</summary>
public sealed class LargePagesTests
{
    private const string Memory = "/proc/self/smaps";

    [LargePagesFact]
    public void What_the_collector_has_reserved_is_to_come_in_large_pages()
    {
        LargePages.Ask(64 << 20);

        // "hg": advised to.
        Assert.Contains(
            File.ReadLines(Memory),
            line => line.StartsWith("VmFlags:", StringComparison.Ordinal) && line.Split(' ').Contains("hg")
        );
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class LargePagesFactAttribute : FactAttribute
    {
        public LargePagesFactAttribute() =>
            Skip =
                File.Exists(Memory) && File.Exists("/sys/kernel/mm/transparent_hugepage/enabled")
                    ? null
                    : "no large pages for the asking: that is a matter of Linux";
    }
}
