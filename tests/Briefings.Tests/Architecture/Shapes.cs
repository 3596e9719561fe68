using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Briefings.Tests.Architecture;

/// <summary>What no type of the house may look like.</summary>
internal static partial class Shapes
{
    private static readonly string[] Caches = ["ConcurrentDictionary`2", "ConcurrentBag`1", "ConditionalWeakTable`2"];

    /// <summary>Interfaces among <paramref name="types"/> that fewer than two of them implement.</summary>
    public static IReadOnlyList<string> LonelyInterfaces(IReadOnlyList<TypeDefinition> types) =>
        [
            .. types
                .Where(t => t.IsInterface)
                .Select(t => t.FullName)
                .Where(name => types.Count(t => t.Interfaces.Any(i => Name(i.InterfaceType) == name)) < 2),
        ];

    /// <summary>Static fields of <paramref name="types"/> that can change, and static caches.</summary>
    public static IReadOnlyList<string> MutableStatics(IEnumerable<TypeDefinition> types) =>
        [
            .. types
                .Where(t => !t.Name.StartsWith('<'))
                .SelectMany(t => t.Fields)
                .Where(f => f.IsStatic && !f.IsLiteral && !f.Name.StartsWith("<>", StringComparison.Ordinal))
                .Where(f => !f.IsInitOnly || Caches.Contains(f.FieldType.Name))
                .Select(f => f.FullName),
        ];

    /// <summary>Types among <paramref name="types"/> whose names say nothing.</summary>
    public static IReadOnlyList<string> EmptyNames(IEnumerable<TypeDefinition> types) =>
        [.. types.Where(t => EmptyName().IsMatch(t.Name.Split('`')[0])).Select(t => t.FullName)];

    /// <summary>
    /// Uses of reflection, which native AOT and readers dislike; an assembly's resources and a module's version aside.
    /// </summary>
    public static IReadOnlyList<string> Reflection(IEnumerable<TypeDefinition> types) =>
        [
            .. from type in types
            from method in type.Methods
            from used in References.InBody(method)
            where
                used.Namespace is "System.Reflection" or "System.Reflection.Emit" or "Microsoft.CSharp.RuntimeBinder"
                || used.Name is "JsonSerializer" or "Activator" or "XmlSerializer"
            where used.Name is not ("Assembly" or "Module")
            select $"{method.FullName} uses {used.FullName}",
        ];

    private static string Name(TypeReference type) => type.GetElementType().FullName;

    [GeneratedRegex("(Utils?|Utilit(y|ies)|Helpers?|Manager|Processor|Engine|Info|Data|Context)$|^Common")]
    private static partial Regex EmptyName();
}
