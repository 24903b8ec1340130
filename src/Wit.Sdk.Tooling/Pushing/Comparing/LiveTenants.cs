using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling.Carrying;

namespace Wit.Sdk.Tooling.Pushing.Comparing;

/// <summary>
/// The row security of <c>@tenant</c> in a database. The models don't have it, so it is compared as statements: those that lead to what a table has, and those of the schema. Forced
/// row security is not among them: it is an object that Drizzle has no words for, and compared with the others.
/// </summary>
internal sealed class LiveTenants(PushTarget target)
{
    private const string Enable = " ENABLE ROW LEVEL SECURITY";

    private readonly ILookup<QualifiedName, string> _known = target.KnownCarried.Statements.Where(statement => CarriedTargets.Of(statement.Sql) is not null)
        .ToLookup(statement => CarriedTargets.Of(statement.Sql)!.Value.Owner, statement => statement.Sql);

    /// <summary>Whether the policy, the default and the switch of a table are those of the tag: it has it, or the newest migration has.</summary>
    public bool Has(Table table) => Tenancy.Of(table) is not null || KnownColumn(table.Name) is not null;

    /// <summary>Whether the default of a column is that of the tag.</summary>
    public bool HasDefault(Table table, string column) => (Tenancy.Of(table)?.Column.Name ?? KnownColumn(table.Name)) == column;

    /// <summary>The statements that the tables of a database have been built by, and those of the schema.</summary>
    /// <param name="actual">The database.</param>
    /// <param name="facts">Compares the parts.</param>
    public (CarriedSchema Before, CarriedSchema After) Compare(SchemaModel actual, FactComparison facts)
    {
        var (before, after) = (new List<string>(), new List<string>());
        foreach (var table in target.Chosen.Tables.Where(Has))
        {
            var wanted = TenantSql.Statements(table).Where(sql => !sql.EndsWith(" FORCE ROW LEVEL SECURITY", StringComparison.Ordinal)).ToList();
            after.AddRange(wanted);
            if (actual.FindTable(table.Name) is { } found) before.AddRange(Found(found, table, wanted, facts));
        }

        return (Carried(before), Carried(after));
    }

    private IEnumerable<string> Found(Table found, Table table, List<string> wanted, FactComparison facts)
    {
        var alter = "ALTER TABLE " + SqlText.QuoteRelation(table.Name);
        var column = Tenancy.Of(table)?.Column.Name ?? KnownColumn(table.Name)!;
        if (found.FindColumn(column)?.Default is { } value)
            yield return Same("column", ObjectPath.Of(table.Name, column), "default", " SET DEFAULT ") ?? $"{alter} ALTER COLUMN {SqlText.QuoteIdentifier(column)} SET DEFAULT {value.Sql}";
        if (found.RowLevelSecurity && !table.IsRowLevelSecurityOn) yield return alter + Enable;
        if (found.Policies.FirstOrDefault(policy => policy.Name == TenantSql.PolicyName) is { } policy)
        {
            yield return (facts.IsSame("policy", ObjectPath.Of(table.Name, policy.Name)) ? wanted.Find(sql => sql.StartsWith("CREATE POLICY ", StringComparison.Ordinal)) : null)
                ?? $"CREATE POLICY {SqlText.QuoteIdentifier(policy.Name)} ON {SqlText.QuoteRelation(table.Name)} AS {policy.As} FOR {policy.For} USING ({policy.Using}) WITH CHECK ({policy.WithCheck})";
        }

        string? Same(string kind, string path, string property, string words) =>
            facts.IsSame(kind, path, property) ? wanted.Find(sql => sql.Contains(words, StringComparison.Ordinal)) : null;
    }

    /// <summary>The column of the tag in the newest migration; null where the table has none there.</summary>
    private string? KnownColumn(QualifiedName table)
    {
        var statements = _known[table].ToList();
        if (!statements.Exists(sql => sql.StartsWith("CREATE POLICY \"" + TenantSql.PolicyName + "\" ", StringComparison.Ordinal))) return null;
        foreach (var sql in statements)
        {
            var words = new StatementWords(sql);
            if (words.Take("ALTER", "TABLE") && words.Path() is not null && words.Take("ALTER", "COLUMN") && words.Path() is { } column && words.Take("SET", "DEFAULT"))
                return StatementWords.Parts(column)[0];
        }

        return null;
    }

    private static CarriedSchema Carried(IEnumerable<string> statements) => new([.. statements.Select(sql => new CarriedStatement(CarriedStage.AfterTables, sql))]);
}
