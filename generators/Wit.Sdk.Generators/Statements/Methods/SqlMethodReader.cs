using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Methods;

/// <summary>Reads the methods with <c>[Sql]</c> from the compiler.</summary>
internal static class SqlMethodReader
{
    /// <summary>The attribute.</summary>
    public const string AttributeName = "Wit.Sdk.SqlAttribute";

    private const string TokenType = "global::System.Threading.CancellationToken";

    /// <summary>Reads a method; null while its attribute has no argument.</summary>
    public static SqlMethodInput? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var method = (IMethodSymbol)context.TargetSymbol;
        var syntax = (MethodDeclarationSyntax)context.TargetNode;
        if (context.Attributes[0].ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax { ArgumentList.Arguments: [var argument, ..] })
            return null;
        var text = SqlTextReader.Read(argument.Expression, context.SemanticModel, cancellationToken);
        var parameters = method.Parameters.Select(parameter => new MethodParameter(parameter.Name, TypeReader.Read(parameter.Type))).ToList();
        var hasToken = parameters.Count > 0 && parameters[parameters.Count - 1].Type.Text == TokenType;
        var places = new SqlPlaces(
            syntax.SyntaxTree.FilePath, SpanOf(syntax.Identifier.Span), SpanOf(syntax.ReturnType.Span), SpanOf(argument.Expression.Span),
            syntax.ParameterList.Parameters.Select(parameter => SpanOf(parameter.Span)).ToEquatableArray(), text?.Pieces ?? default);
        var type = method.ContainingType;
        var read = new SqlMethod(
            type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString(),
            TypeDeclarations.Around(type).Select(TypeDeclarations.Write).ToEquatableArray(), type.Name, method.Name, text?.Text ?? string.Empty, TypeReader.Read(method.ReturnType),
            parameters.Take(parameters.Count - (hasToken ? 1 : 0)).ToEquatableArray())
        {
            Fault = FaultOf(method, syntax, hasToken, text is not null, cancellationToken),
            Modifiers = string.Join(" ", syntax.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.AsyncKeyword)).Select(modifier => modifier.Text)),
            Token = hasToken ? parameters[parameters.Count - 1].Name : "cancellationToken",
        };
        return new SqlMethodInput(WithNames(WithSession(read, type), method), places);
    }

    private static SqlMethod WithNames(SqlMethod read, IMethodSymbol method)
    {
        var overloads = method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().ToList();
        var index = overloads.FindIndex(overload => SymbolEqualityComparer.Default.Equals(overload, method));
        var number = index > 0 ? (index + 1).ToString(CultureInfo.InvariantCulture) : string.Empty;
        var statement = method.Name + "Statement" + number;
        while (method.ContainingType.GetMembers(statement).Length > 0)
            statement += "_";
        return read with { FileName = $"{TypeDeclarations.FileName(method.ContainingType)}.{method.Name}{number}", StatementName = statement };
    }

    private static SqlMethod WithSession(SqlMethod read, INamedTypeSymbol container)
    {
        for (INamedTypeSymbol? type = container; type is not null; type = type.BaseType)
        {
            if (type is IErrorTypeSymbol)
                return read with { UnknownBase = type.Name };
            if (type.GetMembers("Session").Any(member => member is IPropertySymbol { Type.Name: "DatabaseSession" } or IFieldSymbol { Type.Name: "DatabaseSession" }))
                return read with { HasSession = true };
        }

        return read;
    }

    private static MethodFault FaultOf(IMethodSymbol method, MethodDeclarationSyntax syntax, bool hasToken, bool isConstant, CancellationToken cancellationToken)
    {
        if (!syntax.Modifiers.Any(SyntaxKind.PartialKeyword)) return MethodFault.NotPartial;
        if (!TypeDeclarations.Around(method.ContainingType).All(type => TypeDeclarations.IsPartial(type, cancellationToken))) return MethodFault.TypeNotPartial;
        if (syntax.Body is not null || syntax.ExpressionBody is not null) return MethodFault.HasBody;
        if (method.IsStatic) return MethodFault.IsStatic;
        if (method.IsGenericMethod) return MethodFault.IsGeneric;
        if (method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)) return MethodFault.HasReference;
        if (!isConstant) return MethodFault.NotConstant;
        return hasToken ? MethodFault.None : MethodFault.NoToken;
    }

    private static TextSpan SpanOf(Microsoft.CodeAnalysis.Text.TextSpan span) => new(span.Start, span.Length);
}
