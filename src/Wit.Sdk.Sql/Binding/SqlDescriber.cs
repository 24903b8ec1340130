using System.Globalization;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Queries;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax.Statements;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding;

/// <summary>Describes statements as PostgreSQL does, without a database: their parameters, their columns, and what is wrong with them.</summary>
/// <param name="catalog">The catalog of the server's version.</param>
/// <param name="schema">The objects of the database.</param>
internal sealed class SqlDescriber(PostgresCatalog catalog, ISqlSchema schema)
{
    /// <summary>Describes a statement.</summary>
    public DescribedStatement Describe(Statement statement)
    {
        var context = new BindingContext(catalog, schema);
        var queries = new QueryBinder(context);
        var bound = queries.Statements.Bind(statement, null);
        if (!context.HasError) CheckParameters(context);
        var parameters = context.Parameters.InOrder.Select((number, index) => Parameter(context, number) with { Number = index + 1 });
        var columns = context.HasError ? [] : bound.Columns.Select(Column);
        return new DescribedStatement([.. parameters], [.. columns], [.. context.Problems]) { HasOneRow = bound.HasOneRow };
    }

    private static DescribedParameter Parameter(BindingContext context, int number)
    {
        var names = context.Parameters.Names;
        var type = context.Parameters.Type(number) ?? context.Types.Unknown;
        return new DescribedParameter(number, names.Count >= number ? names[number - 1] : context.Parameters.Hint(number), type, TypeModifiers.Format(type), context.Parameters.IsNullable(number))
        {
            IsNamed = names.Count >= number, Span = context.Parameters.Span(number) ?? default,
        };
    }

    private static DescribedColumn Column(BoundColumn column)
    {
        // The name says it where the derivation can't.
        var (name, isNullable) = column.Name.EndsWith("!", StringComparison.Ordinal) && column.Name.Length > 1 ? (column.Name.Substring(0, column.Name.Length - 1), false)
            : column.Name.EndsWith("?", StringComparison.Ordinal) && column.Name.Length > 1 && column.Name != "?column?" ? (column.Name.Substring(0, column.Name.Length - 1), true)
            : (column.Name, column.IsNullable());
        var (type, modifier) = (column.Type, column.Modifier);
        for (; type.BaseType is { } below; type = below) modifier = type.BaseModifier;
        return new DescribedColumn(name, column.Type, TypeModifiers.Format(type, modifier), isNullable)
        {
            Star = column.Star, Relation = column.Value is { Kind: BoundKind.Column, Table.Relation: { } relation } ? relation : null, Span = column.Star >= 0 ? new TextSpan(column.Star, 1) : column.Value?.Span ?? default,
        };
    }

    private static void CheckParameters(BindingContext context)
    {
        if (context.Parameters.IsMixed)
        {
            context.Report(ProblemCodes.Parameters, string.Empty, context.Parameters.Span(1) ?? default, "Parameters by name and by number are mixed.", "Use one of the two.");
            return;
        }

        for (var number = 1; number <= context.Parameters.Count; number++)
        {
            if (context.Parameters.Type(number) is not null) continue;
            var name = context.Parameters.Names.Count >= number ? "@" + context.Parameters.Names[number - 1] : "$" + number.ToString(CultureInfo.InvariantCulture);
            var isUsed = context.Parameters.Span(number) is not null;
            context.Report(
                ProblemCodes.Parameters, "42P18", context.Parameters.Span(number) ?? default, isUsed ? $"Nothing decides the type of the parameter '{name}'." : $"The parameter '{name}' is not used, but one with a higher number is.",
                isUsed ? $"Cast it, as in '{name}::text'." : "Number the parameters without gaps.");
        }
    }
}
