using Mono.Cecil;

namespace Briefings.Tests.Architecture;

/// <summary>The rooms of the house, the arrows between them, and who owns which package.</summary>
internal static class Rooms
{
    private const string Composers = "composers";
    private const string CommandLine = "Cli";

    private static readonly string[] Stages = ["Read", "Link", "Check", "Render", "Search", "Exchange", "Review"];

    private static readonly Dictionary<string, string[]> Owners = new(StringComparer.Ordinal)
    {
        ["AngleSharp"] = ["Review"],
        ["HtmlSanitizer"] = ["Read"],
        ["Markdig"] = ["Read"],
        ["NUglify"] = ["Render"],
        ["Scriban.Signed"] = ["Render"],
        ["Spectre.Console"] = [CommandLine],
        ["Spectre.Console.Ansi"] = [CommandLine],
        ["System.CommandLine"] = [CommandLine],
        ["System.IO.Hashing"] = ["Model"],
        ["YamlDotNet"] = ["Read"],
    };

    // An optional parameter of HtmlSanitizer's only method, never given.
    private const string Carried = "AngleSharp.IMarkupFormatter";

    /// <summary>The arrows that go the wrong way among <paramref name="types"/>, as sentences.</summary>
    public static IReadOnlyList<string> WrongArrows(IEnumerable<TypeDefinition> types) =>
        [
            .. from type in types
            let room = Of(type)
            from used in References.Of(type)
            where IsOurs(used) && !MayUse(room, Of(used))
            select $"{type.FullName} ({room}) uses {used.FullName} ({Of(used)})",
        ];

    /// <summary>The uses of packages outside their owner's room among <paramref name="types"/>, as sentences.</summary>
    public static IReadOnlyList<string> StrayPackages(IEnumerable<TypeDefinition> types) =>
        [
            .. from type in types
            from used in References.Of(type)
            let package = Package(used)
            where
                package is not null
                && used.FullName != Carried
                && !Owners.GetValueOrDefault(package, []).Contains(Of(type))
            select $"{type.FullName} ({Of(type)}) uses {used.FullName} of {package}",
        ];

    /// <summary>The rooms of <paramref name="types"/> that are not in the plan.</summary>
    public static IReadOnlyList<string> Unplanned(IEnumerable<TypeDefinition> types) =>
        [.. types.Select(Of).Distinct().Except([.. Stages, "Model", "Disk", Composers, CommandLine])];

    /// <summary>The namespace of a type, or of the type that it is nested in.</summary>
    public static string Namespace(TypeReference type) =>
        type.DeclaringType is { } outer ? Namespace(outer) : type.Namespace;

    private static string Of(TypeReference type) => Namespace(type).Split('.') is [_, var room, ..] ? room : Composers;

    private static bool MayUse(string room, string used) =>
        room == used
        || room switch
        {
            "Model" => false,
            CommandLine => used is Composers or "Disk" or "Model",
            Composers => used != CommandLine,
            _ => used == "Model",
        };

    private static bool IsOurs(TypeReference type) => Namespace(type).Split('.')[0] == "Briefings";

    /// <summary>The package that <paramref name="type"/> comes from; null for ours and the framework's.</summary>
    private static string? Package(TypeReference type) =>
        type.Scope is AssemblyNameReference { Name: var name } && !IsOurs(type) && !IsFramework(name) ? name : null;

    private static bool IsFramework(string assembly) =>
        !Owners.ContainsKey(assembly)
        && (
            assembly is "netstandard" or "mscorlib"
            || assembly.StartsWith("System.", StringComparison.Ordinal)
            || assembly.StartsWith("Microsoft.", StringComparison.Ordinal)
        );
}
