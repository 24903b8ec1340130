using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Tooling.Migrations.Scripting;

/// <summary>The place in a migration for custom statements: after new objects are created, and before existing rows have to comply with them.</summary>
internal static class DataPlace
{
    private const string Text =
        "-- Statements of your own for existing rows: put them here, each followed by the line of a breakpoint.\n"
        + "-- For example: INSERT INTO new_table (id, name) SELECT id, name FROM old_table;\n";

    /// <summary>The file with the place.</summary>
    /// <param name="sql">The file.</param>
    /// <param name="plan">Its statements.</param>
    public static string Mark(string sql, MigrationPlan plan)
    {
        var later = plan.Statements.FirstOrDefault(statement => statement.Stage > MigrationStage.Fill);
        var place = later is null ? -1 : sql.IndexOf(later.Sql + ";", StringComparison.Ordinal);
        return place < 0 ? sql.TrimEnd() + "\n" + MigrationScript.Breakpoint + Text : sql.Insert(place, Text + MigrationScript.Breakpoint);
    }
}
