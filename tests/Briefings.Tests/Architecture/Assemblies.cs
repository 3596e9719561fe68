using Mono.Cecil;

namespace Briefings.Tests.Architecture;

/// <summary>The compiled house: what the tests read instead of trusting folders.</summary>
internal static class Assemblies
{
    /// <summary>The types of the library.</summary>
    public static IReadOnlyList<TypeDefinition> Library { get; } = Types("Briefings.dll");

    /// <summary>The types of the command line.</summary>
    public static IReadOnlyList<TypeDefinition> Cli { get; } = Types("Briefings.Cli.dll");

    /// <summary>The types of <see cref="Library"/> and <see cref="Cli"/>.</summary>
    public static IReadOnlyList<TypeDefinition> All { get; } = [.. Library, .. Cli];

    /// <summary>
    /// The types of this assembly in <paramref name="namespace"/>: wrong on purpose, to prove that a test can fail.
    /// </summary>
    public static IReadOnlyList<TypeDefinition> Wrong(string @namespace) =>
        [.. Types("Briefings.Tests.dll").Where(t => Rooms.Namespace(t) == @namespace)];

    private static TypeDefinition[] Types(string assembly) =>
        [
            .. ModuleDefinition
                .ReadModule(Path.Join(AppContext.BaseDirectory, assembly))
                .GetTypes()
                .Where(t =>
                    Rooms.Namespace(t) is var n
                    && (n == "Briefings" || n.StartsWith("Briefings.", StringComparison.Ordinal))
                ),
        ];
}
