using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Types;

/// <summary>Turns the compiler's types into values.</summary>
internal static class TypeReader
{
    private static readonly SymbolDisplayFormat WithoutArguments = SymbolDisplayFormat.FullyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    /// <summary>Reads a type, with the constructors of the types that may be rows.</summary>
    public static TypeReference Read(ITypeSymbol type) => Read(type, withConstructor: true);

    /// <summary>The constructor with the most parameters, besides that which copies a record.</summary>
    public static IMethodSymbol? ConstructorOf(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(constructor => !(constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)))
        .OrderByDescending(constructor => constructor.Parameters.Length)
        .FirstOrDefault();

    private static TypeReference Read(ITypeSymbol type, bool withConstructor)
    {
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        return type switch
        {
            IArrayTypeSymbol array => new TypeReference(TypeShape.Array, "[" + new string(',', array.Rank - 1) + "]")
            {
                IsNullable = isNullable, Arguments = new[] { Read(array.ElementType, withConstructor: false) },
            },
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Read(nullable.TypeArguments[0], withConstructor) with { IsNullable = true },
            INamedTypeSymbol { IsTupleType: true } tuple => new TypeReference(TypeShape.Tuple, string.Empty)
            {
                IsNullable = isNullable,
                Arguments = tuple.TupleElements.Select(element => Read(element.Type, withConstructor: false)).ToEquatableArray(),
                ElementNames = tuple.TupleElements.Select(element => element.IsExplicitlyNamedTupleElement ? CSharpIdentifier.Escape(element.Name) : string.Empty).ToEquatableArray(),
            },
            IErrorTypeSymbol or ITypeParameterSymbol => new TypeReference(TypeShape.Unknown, type.Name) { IsNullable = isNullable },
            INamedTypeSymbol named => Named(named, isNullable, withConstructor),
            _ => new TypeReference(TypeShape.Named, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)) { IsNullable = isNullable },
        };
    }

    private static TypeReference Named(INamedTypeSymbol type, bool isNullable, bool withConstructor)
    {
        var isPlain = type.TypeArguments.IsEmpty || type.ContainingType is { IsGenericType: true };
        return new TypeReference(TypeShape.Named, type.ToDisplayString(isPlain ? SymbolDisplayFormat.FullyQualifiedFormat : WithoutArguments))
        {
            IsNullable = isNullable,
            Arguments = isPlain ? default : type.TypeArguments.Select(argument => Read(argument, withConstructor)).ToEquatableArray(),
            Parameters = withConstructor && type.Locations.Any(location => location.IsInSource) ? Constructor(type) : default,
        };
    }

    private static EquatableArray<ConstructorParameter> Constructor(INamedTypeSymbol type) => (ConstructorOf(type)?.Parameters ?? [])
        .Select(parameter => new ConstructorParameter(parameter.Name, Read(parameter.Type, withConstructor: false)))
        .ToEquatableArray();
}
