using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Queries;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>The names of all columns that the query of a view selects, those of named pieces of SQL too: PostgreSQL refuses a view that has one of them twice.</summary>
internal static class ViewColumnNames
{
    /// <summary>Reports each name that occurs more than once, at the view.</summary>
    public static void Check(ViewValue view, string name, ModelingContext context, Origin origin)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in Of(view.Fields, context))
        {
            var stored = PostgresNames.Truncate(column);
            if (!seen.Add(stored) && reported.Add(stored))
                context.Evaluator.Report(origin, DiagnosticCatalogue.DuplicateViewColumn, name, column);
        }
    }

    private static IEnumerable<string> Of(ObjectValue fields, ModelingContext context) => fields.Properties.SelectMany(property => property.Value switch
    {
        ColumnValue column => [context.Naming.NameOf(column)],
        AliasedSqlValue aliased => [aliased.Alias],
        SqlValue { Parts: [SqlPart.NamePart alias] } => [alias.Content],
        ObjectValue nested => Of(nested, context),
        TableValue or ViewValue => Of(QuerySource.FieldsOf(property.Value), context),
        _ => Enumerable.Empty<string>(),
    });
}
