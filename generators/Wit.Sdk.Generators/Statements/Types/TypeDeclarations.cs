using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wit.Sdk.Generators.Statements.Types;

/// <summary>The declarations that continue a user's type.</summary>
internal static class TypeDeclarations
{
    /// <summary>A type and those around it, from the outside in.</summary>
    public static List<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        var containers = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? container = type; container is not null; container = container.ContainingType)
            containers.Insert(0, container);
        return containers;
    }

    /// <summary>Whether a type has a partial declaration.</summary>
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>The declaration that continues a type.</summary>
    public static string Write(INamedTypeSymbol type)
    {
        var kind = (type.IsRecord, type.TypeKind) switch
        {
            (true, TypeKind.Struct) => "record struct",
            (true, _) => "record",
            (_, TypeKind.Struct) => "struct",
            (_, TypeKind.Interface) => "interface",
            _ => "class",
        };
        return $"partial {kind} {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters))}";
    }

    /// <summary>The name of a file that continues a type.</summary>
    public static string FileName(INamedTypeSymbol type)
    {
        var path = string.Join(".", Around(type).Select(container => container.MetadataName.Replace('`', '-')));
        return type.ContainingNamespace.IsGlobalNamespace ? path : type.ContainingNamespace.ToDisplayString() + "." + path;
    }
}
