using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wit.Sdk.Generators.Statements.Methods;
using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Projections;

/// <summary>Reads the types with <c>[Projection&lt;TRow&gt;]</c> from the compiler.</summary>
internal static class ProjectionReader
{
    /// <summary>The attribute.</summary>
    public const string AttributeName = "Wit.Sdk.ProjectionAttribute`1";

    /// <summary>Reads a type.</summary>
    public static ProjectionInput Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        var containers = TypeDeclarations.Around(type);
        var reader = "ProjectionReader";
        while (type.GetMembers(reader).Length > 0)
            reader += "_";
        var projection = new Projection(
            type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString(),
            containers.Select(TypeDeclarations.Write).ToEquatableArray(), TypeReader.Read(type), TypeReader.Read(context.Attributes[0].AttributeClass!.TypeArguments[0]))
        {
            Name = type.Name,
            FileName = TypeDeclarations.FileName(type) + ".Projection",
            ReaderName = reader,
            IsPartial = containers.All(container => TypeDeclarations.IsPartial(container, cancellationToken)),
            IsGeneric = containers.Exists(container => container.IsGenericType),
            IsAbstract = type.IsAbstract || type.IsStatic,
        };
        var places = (TypeReader.ConstructorOf(type)?.Parameters ?? [])
            .Select(parameter => parameter.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && reference.SyntaxTree == syntax.SyntaxTree
                ? SpanOf(reference.Span)
                : SpanOf(syntax.Identifier.Span));
        return new ProjectionInput(projection, new SqlPlaces(syntax.SyntaxTree.FilePath, SpanOf(syntax.Identifier.Span), default, default, places.ToEquatableArray(), default));
    }

    private static TextSpan SpanOf(Microsoft.CodeAnalysis.Text.TextSpan span) => new(span.Start, span.Length);
}
