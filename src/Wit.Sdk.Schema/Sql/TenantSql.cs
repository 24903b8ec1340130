using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql;

/// <summary>
/// The row security of tables with <c>@tenant</c>. drizzle-kit knows nothing of the tag, so none of it is part of the model and its snapshots: it stands beside the schema, as
/// the objects of <c>database.sql</c> do.
/// </summary>
public static class TenantSql
{
    /// <summary>The name of the policy.</summary>
    public const string PolicyName = "tenant_isolation";

    /// <summary>The statements for all tables, in their order.</summary>
    /// <param name="model">The schema.</param>
    public static IEnumerable<string> Statements(SchemaModel model) => model.Tables.SelectMany(Statements);

    /// <summary>The statements for one table; none where it has no tenants.</summary>
    /// <param name="table">The table.</param>
    public static IReadOnlyList<string> Statements(Table table) => Tenancy.Of(table) is { } tenancy ? Statements(table, tenancy) : [];

    /// <summary>Whether a text is, or describes, one of the statements.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOwn(string text) => text.Contains("\"" + PolicyName + "\" ON ") || text.Contains(" SET DEFAULT NULLIF(current_setting(")
        || text.EndsWith(" ENABLE ROW LEVEL SECURITY", StringComparison.Ordinal) || text.EndsWith(" FORCE ROW LEVEL SECURITY", StringComparison.Ordinal);

    /// <summary>The tenant that the session names, in the type of the column; NULL where it names none, so that no row is seen and none can be written.</summary>
    /// <param name="tenancy">The tenancy.</param>
    public static string Current(Tenancy tenancy)
    {
        var text = "NULLIF(current_setting(" + SqlText.QuoteLiteral(tenancy.Setting) + ", true), '')";
        return tenancy.Column.Type is ColumnType.Text or ColumnType.Varchar ? text : text + "::" + SqlTypes.ToSql(tenancy.Column.Type);
    }

    private static List<string> Statements(Table table, Tenancy tenancy)
    {
        var (alter, column, current) = ("ALTER TABLE " + SqlText.QuoteRelation(table.Name) + " ", SqlText.QuoteIdentifier(tenancy.Column.Name), Current(tenancy));
        var statements = new List<string> { alter + "ALTER COLUMN " + column + " SET DEFAULT " + current };

        // A table with row security of its own keeps it when the tag goes.
        if (!table.IsRowLevelSecurityOn)
            statements.Add(alter + "ENABLE ROW LEVEL SECURITY");
        statements.Add(alter + "FORCE ROW LEVEL SECURITY");

        // Permissive policies add up, so that beside others the tenant's has to take away.
        var kind = table.Policies.Any(policy => !policy.As.Equals("RESTRICTIVE", StringComparison.OrdinalIgnoreCase)) ? " AS RESTRICTIVE" : string.Empty;
        statements.Add(
            "CREATE POLICY " + SqlText.QuoteIdentifier(PolicyName) + " ON " + SqlText.QuoteRelation(table.Name) + kind + " USING (" + column + " = " + current + ") WITH CHECK (" + column + " = " + current + ")");
        return statements;
    }
}
