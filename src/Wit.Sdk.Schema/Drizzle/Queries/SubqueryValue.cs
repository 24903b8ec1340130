using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Queries;

/// <summary>A query under a name: a subquery, or a common table.</summary>
internal sealed class SubqueryValue : Entity
{
    public SubqueryValue(QueryValue query, string alias, bool isCommonTable, Origin origin)
        : base(origin)
    {
        Query = query;
        Alias = alias;
        IsCommonTable = isCommonTable;
        Fields = FieldsUnder(alias, query.Fields, origin);
    }

    public QueryValue Query { get; }

    public string Alias { get; }

    public bool IsCommonTable { get; }

    /// <summary>The fields as another query sees them.</summary>
    public ObjectValue Fields { get; }

    public override string Description => "the query '" + Alias + "'";

    public override IEnumerable<string> MemberNames => Fields.MemberNames;

    public override Value? GetProperty(string name) => Fields.GetProperty(name);

    /// <summary>The selected fields of a query or a view under its name: columns of that name, and named pieces of SQL by their own names.</summary>
    public static ObjectValue FieldsUnder(string alias, ObjectValue selected, Origin origin)
    {
        var table = new TableValue(alias, null, origin);
        var fields = new ObjectValue();
        foreach (var property in selected.Properties)
        {
            var field = property.Value switch
            {
                ColumnValue column => new ColumnValue(table, column.Builder, property.Key, column.Origin, column.DocComment),
                AliasedSqlValue aliased => new SqlValue([SqlPart.Name(aliased.Alias)], origin),
                ObjectValue nested => FieldsUnder(alias, nested, origin),
                _ => property.Value,
            };
            fields.Set(property with { Value = field });
        }

        return fields;
    }
}
