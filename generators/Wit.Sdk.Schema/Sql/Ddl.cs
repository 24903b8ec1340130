using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Sql;

/// <summary>The DDL of a schema and of its parts as plain SQL.</summary>
public static class Ddl
{
    /// <summary>Everything that builds the schema in an empty database, in an order that always runs.</summary>
    public static string ForSchema(SchemaModel model) => MigrationScript.Plain(Plan(model));

    /// <summary>The plan that builds the schema in an empty database.</summary>
    public static MigrationPlan Plan(SchemaModel model) => MigrationPlanner.Plan(SchemaCreation.Changes(model));

    /// <summary>
    /// One table: CREATE TABLE, its indexes, foreign keys and policies. The types and tables that it refers to must exist. Empty when the model
    /// has no such table.
    /// </summary>
    public static string ForTable(SchemaModel model, QualifiedName name) => model.FindTable(name) is { } table
        ? MigrationScript.Plain(MigrationPlanner.Plan(SchemaCreation.Changes(new SchemaModel { Tables = new[] { table } })))
        : string.Empty;
}
