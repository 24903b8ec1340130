using Microsoft.CodeAnalysis;

namespace Wit.Sdk.Generators.Analyzers;

/// <summary>The rules that the helpers of a table apply on each write, as the attribute on its row class lists them.</summary>
/// <param name="Table">The class of the table.</param>
internal sealed record WriteRules(string Table)
{
    /// <summary>The full name of the attribute.</summary>
    public const string AttributeName = "Wit.Sdk.Definitions.WriteRulesAttribute";

    /// <summary>The property that marks a row as deleted.</summary>
    public string? SoftDelete { get; private set; }

    /// <summary>The version.</summary>
    public string? RowVersion { get; private set; }

    /// <summary>The number within the parent row.</summary>
    public string? Number { get; private set; }

    /// <summary>The properties that every update sets.</summary>
    public IReadOnlyList<string> OnUpdate { get; private set; } = [];

    /// <summary>The rules of a row class; null where it has none.</summary>
    public static WriteRules? Of(ITypeSymbol row, INamedTypeSymbol attribute)
    {
        var data = row.GetAttributes().FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.AttributeClass, attribute));
        if (data is null)
            return null;
        var rules = new WriteRules(Text(data, nameof(Table)) ?? row.Name);
        rules.SoftDelete = Text(data, nameof(SoftDelete));
        rules.RowVersion = Text(data, nameof(RowVersion));
        rules.Number = Text(data, nameof(Number));
        if (Find(data, nameof(OnUpdate)) is { Kind: TypedConstantKind.Array, IsNull: false } names)
            rules.OnUpdate = names.Values.Select(name => name.Value as string ?? string.Empty).ToList();
        return rules;
    }

    private static string? Text(AttributeData data, string name) => Find(data, name) is { Kind: TypedConstantKind.Primitive } value ? value.Value as string : null;

    private static TypedConstant Find(AttributeData data, string name) => data.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
}
