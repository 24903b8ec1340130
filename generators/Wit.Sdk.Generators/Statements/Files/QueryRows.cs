using System.Globalization;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Generators.Statements.Results;
using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax.Queries;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>Chooses the C# type of a statement's rows: the value of the one column, a generated row, or a record of their own.</summary>
/// <param name="names">The generated types.</param>
/// <param name="types">The C# type of each type.</param>
/// <param name="fit">Which types fit.</param>
/// <param name="findings">Where problems go.</param>
/// <param name="query">The name of the statement.</param>
internal sealed class QueryRows(SchemaNames names, SqlTypeNames types, ValueFit fit, FindingList findings, string query)
{
    private readonly RowMapper _rows = new(names, fit, findings);

    /// <summary>The columns of a variant.</summary>
    public static List<ResultColumn> Columns(DescribedVariant variant) => [.. variant.Described.Columns.Select((column, i) => new ResultColumn(i, column))];

    /// <summary>Whether the statement always returns one row.</summary>
    public static bool HasOneRow(DescribedVariant variant) =>
        variant.Described.HasOneRow || variant.Statement is Statement.Insert { OnConflict: null, Source.Query.Body: QueryBody.Values { Rows.Length: 1 } };

    /// <summary>The row of a statement; null after a problem.</summary>
    public QueryRow? Read(DescribedVariant variant, List<ResultColumn> columns)
    {
        if (columns.Count == 1 && columns[0].Column.Star < 0)
            return Value(variant, columns[0]) is var (type, read) ? new QueryRow(type.Text, read, string.Empty) : null;
        var isOneTable = columns.TrueForAll(column => column.Column.Star >= 0 && column.Column.Star == columns[0].Column.Star);
        if (isOneTable && TableOf(columns) is { } table)
        {
            var row = names.RowTypeOf(table);
            return _rows.Read(row, table, columns, FindingPlace.Statement) is { } read ? new QueryRow(row.Text, read, string.Empty) : null;
        }

        return Record(variant, columns);
    }

    private QueryRow? Record(DescribedVariant variant, List<ResultColumn> columns)
    {
        var properties = new UniqueNames(ReservedNames.OfRecord.Append(query + "Row"));
        var (parameters, values) = (new List<string>(), new List<string>());
        foreach (var group in Groups(variant, columns))
        {
            var table = group.Count > 1 ? TableOf(group) : null;
            if (table is not null)
            {
                var type = names.RowTypeOf(table) with { IsNullable = group.TrueForAll(column => column.Column.IsNullable) };
                if (_rows.Read(type, table, group, FindingPlace.Statement) is not { } row) return null;
                parameters.Add($"{type.Text} {properties.Take(table.Names.Row, table.Names.Row + "Value")}");
                values.Add(row);
                continue;
            }

            foreach (var column in group)
            {
                if (Value(variant, column) is not var (type, value)) return null;
                var name = CSharpIdentifier.Pascal(column.Column.Name) is { Length: > 0 } pascal ? pascal : "Column" + (column.Ordinal + 1).ToString(CultureInfo.InvariantCulture);
                parameters.Add($"{type.Text} {properties.Take(name, name + "Value")}");
                values.Add(value);
            }
        }

        var record = $"global::{names.Namespace}.{query}Row";
        return new QueryRow(record, $"new {record}({string.Join(", ", values)})", $"public sealed partial record {query}Row({string.Join(", ", parameters)});");
    }

    /// <summary>The columns, those of one <c>sqlc.embed</c> together.</summary>
    private static IEnumerable<List<ResultColumn>> Groups(DescribedVariant variant, List<ResultColumn> columns) => columns
        .GroupBy(column => variant.Rewritten.Embedded.ContainsKey(column.Column.Star) ? column.Column.Star : -1 - column.Ordinal)
        .Select(group => group.ToList());

    /// <summary>The table whose columns these are, all of them and in their order; null when there is none.</summary>
    private TableInput? TableOf(List<ResultColumn> columns)
    {
        if (columns[0].Column.Relation is not { } relation || columns.Exists(column => column.Column.Relation != relation)) return null;
        return names.TableOf(relation) is { } table && names.ColumnsOf(table).Select(column => column.Column.Name).SequenceEqual(columns.Select(column => column.Column.Name)) ? table : null;
    }

    private (TypeReference Type, string Read)? Value(DescribedVariant variant, ResultColumn column)
    {
        column.IsTaken = true;
        if (TypeOf(column.Column) is { } type && fit.Read(type, column.Column.Type, column.Ordinal.ToString(CultureInfo.InvariantCulture)) is { } read) return (type, read);
        findings.Add(
            DiagnosticCatalogue.SqlResultType, new TextSpan(variant.Rewritten.SourceOf(column.Column.Span.Start), column.Column.Span.Length),
            $"The column '{column.Column.Name}' is of type '{column.Column.TypeName}', which has no type in C#.", "Cast the column, as in 'x::text'.");
        return null;
    }

    private TypeReference? TypeOf(DescribedColumn column)
    {
        var below = column.Type.WithoutDomains();
        if (below.Kind != SqlTypeKind.Array) return types.Of(below) is { } clr ? new TypeReference(TypeShape.Named, clr.Name) { IsNullable = column.IsNullable } : null;
        return types.Of(below.Element!) is { } element
            ? new TypeReference(TypeShape.Array, "[]") { IsNullable = column.IsNullable, Arguments = new[] { new TypeReference(TypeShape.Named, element.Name) } }
            : null;
    }
}
