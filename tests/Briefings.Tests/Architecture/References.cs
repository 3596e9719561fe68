using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Briefings.Tests.Architecture;

/// <summary>Every type that a type names, in its signatures and in the bodies of its methods.</summary>
internal static class References
{
    /// <summary>The types that <paramref name="type"/> uses; constants aside, which the compiler copies.</summary>
    public static IReadOnlyList<TypeReference> Of(TypeDefinition type) =>
        [
            .. new[] { type.BaseType }
                .Concat(type.Interfaces.Select(i => i.InterfaceType))
                .Concat(type.Fields.Select(f => f.FieldType))
                .Concat(type.CustomAttributes.Select(a => a.AttributeType))
                .Concat(type.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType))
                .Concat(type.Methods.SelectMany(InMethod))
                .SelectMany(Parts)
                .DistinctBy(t => t.FullName),
        ];

    /// <summary>The types that the body of <paramref name="method"/> uses.</summary>
    public static IEnumerable<TypeReference> InBody(MethodDefinition method) =>
        method.HasBody
            ? method
                .Body.Instructions.SelectMany(InInstruction)
                .Concat(method.Body.Variables.Select(v => v.VariableType))
                .Concat(method.Body.ExceptionHandlers.Select(h => h.CatchType))
                .SelectMany(Parts)
            : [];

    private static IEnumerable<TypeReference> InMethod(MethodDefinition method) =>
        InSignature(method).Concat(method.CustomAttributes.Select(a => a.AttributeType)).Concat(InBody(method));

    private static IEnumerable<TypeReference> InSignature(MethodReference method) =>
        [
            method.DeclaringType,
            method.ReturnType,
            .. method.Parameters.Select(p => p.ParameterType),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
        ];

    private static IEnumerable<TypeReference> InInstruction(Instruction instruction) =>
        instruction.Operand switch
        {
            TypeReference type => [type],
            MethodReference method => InSignature(method),
            FieldReference field => [field.DeclaringType, field.FieldType],
            _ => [],
        };

    /// <summary>A type and what it is made of: element types and type arguments, down to plain types.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) =>
        type switch
        {
            null or GenericParameter => [],
            GenericInstanceType generic => Parts(generic.ElementType)
                .Concat(generic.GenericArguments.SelectMany(Parts)),
            TypeSpecification specification => Parts(specification.ElementType),
            _ => [type],
        };
}
