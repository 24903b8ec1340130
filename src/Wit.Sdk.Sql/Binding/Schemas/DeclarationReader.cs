using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Binding.Schemas;

/// <summary>Makes types and functions of declarations.</summary>
/// <param name="find">Finds a type; null for one that nothing declares.</param>
internal sealed class DeclarationReader(Func<TypeName, (SqlType Type, int Modifier)?> find)
{
    private const string Public = "public";

    /// <summary>The type that is declared; null for other objects, and for a type of unknown types.</summary>
    public SqlType? TypeOf(Declaration declaration)
    {
        var (schema, name) = (declaration.Name.Qualifier?.Text ?? Public, declaration.Name.Last.Text);
        switch (declaration)
        {
            case Declaration.Enum type:
                return SqlType.Enum(schema, name, type.Labels);
            case Declaration.Domain domain when find(domain.Type) is { } below:
                return SqlType.Domain(schema, name, below.Type, below.Modifier, domain.IsNotNull);
            case Declaration.Composite composite:
                var fields = composite.Fields.Select(field => (field.Name, Found: find(field.Type))).ToList();
                return fields.TrueForAll(field => field.Found is not null) ? SqlType.Composite(schema, name, [.. fields.Select(field => new SqlField(field.Name.Text, field.Found!.Value.Type, field.Found.Value.Modifier))]) : null;
            default:
                return null;
        }
    }

    /// <summary>The function that is declared; null for one of unknown types.</summary>
    public CatalogFunction? FunctionOf(Declaration.Function declaration)
    {
        var typed = declaration.Parameters.Select(parameter => (Parameter: parameter, find(parameter.Type)?.Type)).ToList();
        var outputs = typed.FindAll(item => item.Parameter.IsOutput);
        var result = declaration.Result is { } returned ? find(returned)?.Type : outputs.Count == 1 ? outputs[0].Type : find(Record)?.Type;
        if (result is null || typed.Exists(item => item.Type is null)) return null;
        var inputs = typed.FindAll(item => item.Parameter.IsInput);
        return new CatalogFunction(declaration.Name.Qualifier?.Text ?? Public, declaration.Name.Last.Text, CatalogFunctionKind.Function, [.. inputs.Select(item => item.Type!)], result)
        {
            IsStrict = declaration.IsStrict,
            ReturnsSet = declaration.ReturnsSet,
            IsVariadic = inputs.Exists(item => item.Parameter.Mode == "variadic"),
            Defaults = inputs.Count(item => item.Parameter.HasDefault),
            ArgumentNames = inputs.Exists(item => item.Parameter.Name is not null) ? [.. inputs.Select(item => item.Parameter.Name?.Text ?? string.Empty)] : [],
            Columns = [.. outputs.Select((item, i) => new SqlField(item.Parameter.Name?.Text ?? $"column{i + 1}", item.Type!))],
        };
    }

    private static TypeName Record => new(default, new QualifiedName(default, [new Name(default, "pg_catalog", IsQuoted: false), new Name(default, "record", IsQuoted: false)]), [], IsKeyword: false);
}
