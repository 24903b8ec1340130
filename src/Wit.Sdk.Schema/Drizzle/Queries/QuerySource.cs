using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Queries;

/// <summary>A source that can stand after FROM and JOIN: a table, a view, a subquery, a piece of SQL.</summary>
internal static class QuerySource
{
    public static bool IsSource(Value value) => value is TableValue or ViewValue or SubqueryValue or SqlValue;

    /// <summary>The name under which a query knows it; null when it has none.</summary>
    public static string? NameOf(Value source) => source switch
    {
        TableValue table => table.Name,
        ViewValue view => view.Builder.Name,
        SubqueryValue query => query.Alias,
        _ => null,
    };

    /// <summary>Its columns as an object.</summary>
    public static ObjectValue FieldsOf(Value source)
    {
        var fields = new ObjectValue();
        switch (source)
        {
            case TableValue table:
                foreach (var column in table.Columns)
                    fields.Set(column.PropertyName, column);
                break;
            case ViewValue view:
                foreach (var property in view.Fields.Properties)
                    fields.Set(property);
                break;
            case SubqueryValue query:
                foreach (var property in query.Fields.Properties)
                    fields.Set(property);
                break;
        }

        return fields;
    }

    /// <summary>The source as it stands in the text.</summary>
    public static SqlValue ToSql(Value source, Origin origin)
    {
        switch (source)
        {
            case TableValue { AliasOf: { } original } table:
                return SqlValue.FromParts(origin, original, " ", new SqlValue([SqlPart.Name(table.Name)], origin));
            case ViewValue { AliasOf: { } original } view:
                return SqlValue.FromParts(origin, original, " ", new SqlValue([SqlPart.Name(view.Builder.Name)], origin));
            case SubqueryValue { IsCommonTable: true } query:
                return new SqlValue([SqlPart.Name(query.Alias)], origin);
            case SubqueryValue query:
                return SqlValue.FromParts(origin, "(", query.Query.ToSql(), ") ", new SqlValue([SqlPart.Name(query.Alias)], origin));
            default:
                return SqlValue.FromParts(origin, source);
        }
    }
}
