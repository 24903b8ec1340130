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
    /// <param name="statement">The statement.</param>
    /// <param name="allowsMixed">Whether parameters by name and by number may be mixed, as sqlc allows in files.</param>
    public DescribedStatement Describe(Statement statement, bool allowsMixed = false)
    {
        var context = new BindingContext(catalog, schema);
        var queries = new QueryBinder(context);
        var bound = queries.Statements.Bind(statement, null);
        if (!context.HasError) CheckParameters(context, allowsMixed);
        var parameters = context.Parameters.InOrder().Select((number, index) => Parameter(context, number) with { Number = index + 1 });
        var columns = context.HasError ? [] : bound.Columns.Select(Column);
        return new DescribedStatement([.. parameters], [.. columns], [.. context.Problems]) { HasOneRow = bound.HasOneRow };
    }

    private static DescribedParameter Parameter(BindingContext context, int number)
    {
        var name = context.Parameters.NameOf(number);
        var type = context.Parameters.Type(number) ?? context.Types.Unknown;
        return new DescribedParameter(number, name ?? context.Parameters.Hint(number), type, TypeModifiers.FormatOfParameter(type), context.Parameters.IsNullable(number))
        {
            IsNamed = name is not null, Span = context.Parameters.Span(number) ?? default,
        };
    }

    private static DescribedColumn Column(BoundColumn column)
    {
        // The label says it where the derivation can't.
        var (name, isNullable) = !column.IsLabeled ? (column.Name, column.IsNullable())
            : column.Name.EndsWith("!", StringComparison.Ordinal) && column.Name.Length > 1 ? (column.Name.Substring(0, column.Name.Length - 1), false)
            : column.Name.EndsWith("?", StringComparison.Ordinal) && column.Name.Length > 1 ? (column.Name.Substring(0, column.Name.Length - 1), true)
            : (column.Name, column.IsNullable());
        var (type, modifier) = (column.Type, column.Modifier);
        for (; type.BaseType is { } below; type = below) modifier = type.BaseModifier;
        return new DescribedColumn(name, column.Type, TypeModifiers.Format(type, modifier), isNullable)
        {
            Star = column.Star, Relation = column.Value is { Kind: BoundKind.Column, Table.Relation: { } relation } ? relation : null, Span = column.Star >= 0 ? new TextSpan(column.Star, 1) : column.Value?.Span ?? default,
        };
    }

    private static void CheckParameters(BindingContext context, bool allowsMixed)
    {
        if (context.Parameters.IsMixed && !allowsMixed)
        {
            context.Report(ProblemCodes.Parameters, string.Empty, context.Parameters.Span(1) ?? default, "Parameters by name and by number are mixed.", "Use one of the two.");
            return;
        }

        foreach (var number in context.Parameters.InOrder())
        {
            if (context.Parameters.Type(number) is not null) continue;
            var name = context.Parameters.NameOf(number) is { } given ? "@" + given : "$" + number.ToString(CultureInfo.InvariantCulture);
            var isUsed = context.Parameters.Span(number) is not null;
            context.Report(
                ProblemCodes.Parameters, "42P18", context.Parameters.Span(number) ?? default, isUsed ? $"Nothing decides the type of the parameter '{name}'." : $"The parameter '{name}' is not used, but one with a higher number is.",
                isUsed ? $"Cast it, as in '{name}::text'." : "Number the parameters without gaps.");
        }
    }
}
