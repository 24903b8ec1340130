using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>The state shared by all builders of model objects.</summary>
internal sealed record ModelingContext(Evaluator Evaluator, ColumnNaming Naming, SourceMapBuilder SourceMap, DateTime ReadingTime)
{
    /// <summary>Writes a piece of SQL; null, after an error, when it is none or can't be written.</summary>
    public string? Render(Value value, Origin origin, string what, SqlContext context)
    {
        if (value is SqlValue sql)
            return SqlRenderer.Render(sql, Evaluator, Naming, context);
        Evaluator.ReportWrongKind(value, origin, what, "sql`...` or a condition");
        return null;
    }

    /// <summary>The columns of a list; null, after an error, if it contains other values or a column of another table.</summary>
    public List<ColumnValue>? ColumnsOf(IEnumerable<Value> values, TableValue? table, Origin origin, string what)
    {
        var columns = new List<ColumnValue>();
        foreach (var value in values)
        {
            var column = value as ColumnValue ?? (value as IndexedColumnValue)?.Column;
            if (column is null)
            {
                Evaluator.ReportWrongKind(value, origin, what, "a list of columns");
                return null;
            }

            if (table is not null && column.Table != table && table.Columns.All(own => Naming.NameOf(own) != Naming.NameOf(column)))
            {
                Evaluator.Report(origin, DiagnosticCatalogue.ColumnOfOtherTable, column.PropertyName, table.Name);
                return null;
            }

            columns.Add(column);
        }

        return columns;
    }

    public EquatableArray<string> NamesOf(IEnumerable<ColumnValue> columns) => columns.Select(Naming.NameOf).ToEquatableArray();
}
