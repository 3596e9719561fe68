using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Briefings.Tests.Tidy;

/// <summary>The methods of C# and JavaScript sources, and how many lines they take.</summary>
internal static class Methods
{
    /// <summary>Every method of the C# source <paramref name="text"/>, with its length.</summary>
    public static IEnumerable<(string Name, int Lines)> OfCSharp(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        foreach (var node in root.DescendantNodes())
        {
            var name = node switch
            {
                MethodDeclarationSyntax method => method.Identifier.Text,
                ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
                LocalFunctionStatementSyntax local => local.Identifier.Text,
                BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => node.Kind().ToString(),
                PropertyDeclarationSyntax { ExpressionBody: not null } property => property.Identifier.Text,
                _ => null,
            };
            if (name is not null)
            {
                yield return (name, LineCount(node));
            }
        }
    }

    /// <summary>
    /// Every function of the JavaScript source <paramref name="lines"/>: from a line that opens one to the brace below
    /// it.
    /// </summary>
    public static IEnumerable<(string Name, int Lines)> OfJavaScript(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].TrimEnd();
            if (line.EndsWith("=> {", StringComparison.Ordinal) || line.EndsWith(") {", StringComparison.Ordinal))
            {
                var indent = line[..^line.TrimStart().Length];
                var length =
                    lines.Skip(i).TakeWhile(l => !l.StartsWith(indent + "}", StringComparison.Ordinal)).Count() + 1;
                yield return (line.Trim(), length);
            }
        }
    }

    /// <summary>The namespaces that the C# source <paramref name="text"/> declares.</summary>
    public static IEnumerable<string> Namespaces(string text) =>
        CSharpSyntaxTree
            .ParseText(text)
            .GetRoot()
            .DescendantNodes()
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Select(n => n.Name.ToString());

    private static int LineCount(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
