using Briefings.Check;
using Briefings.Link;
using Briefings.Read;
using Briefings.Render;

namespace Briefings;

/// <summary>
/// What builds of one site, one after the other, have in common: each stage takes up from the last build what it would
/// make again. A build with it gives the same bytes and findings as one without.
/// </summary>
public sealed class BuildMemory
{
    internal ReadMemory Read { get; } = new();

    internal LinkMemory Link { get; } = new();

    internal CheckMemory Check { get; } = new();

    internal RenderMemory Render { get; } = new();

    internal PageMemory Pages { get; } = new();
}
