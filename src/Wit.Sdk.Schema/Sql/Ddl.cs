using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Sql;

/// <summary>The DDL of a schema and of its parts as plain SQL.</summary>
public static class Ddl
{
    /// <summary>Everything that builds the schema in an empty database, in an order that always runs.</summary>
    public static string ForSchema(SchemaModel model) => MigrationScript.Plain(Statements(model, DdlMemory.None).Statements);

    /// <summary>The statements of <see cref="ForSchema(SchemaModel)"/>, without semicolons, of a schema whose tables are nearly those of the one before; what is remembered makes it faster and changes nothing.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="memory">The memory of the DDL of the schema before.</param>
    /// <returns>The statements, and what they leave for the next.</returns>
    public static (EquatableArray<string> Statements, DdlMemory Memory) Statements(SchemaModel model, DdlMemory memory)
    {
        var next = new DdlMemory();
        var changes = SchemaCreation.Changes(model, table => next.ChangesOf(table, memory));
        return (changes.SelectMany(next.StatementsOf).Concat(TenantSql.Statements(model)).ToEquatableArray(), next);
    }

    /// <summary>The plan that builds the schema in an empty database.</summary>
    public static MigrationPlan Plan(SchemaModel model) => MigrationPlanner.Plan(SchemaCreation.Changes(model));

    /// <summary>
    /// One table: CREATE TABLE, its indexes, foreign keys and policies. The types and tables that it refers to must exist. Empty when the model
    /// has no such table.
    /// </summary>
    public static string ForTable(SchemaModel model, QualifiedName name) => model.FindTable(name) is { } table
        ? ForSchema(new SchemaModel { Tables = new[] { table } })
        : string.Empty;
}
