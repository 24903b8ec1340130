using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Catalog;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>The cases of tests/oracle with what drizzle-kit made of them.</summary>
internal static class OracleCases
{
    public const string RolePrefix = "wit_oracle_";

    private const string Folder = "../../oracle/cases";

    /// <summary>drizzle-kit adds foreign keys before the unique indexes that they need; its own SQL does not run.</summary>
    private static readonly string[] s_notRunByDrizzle = ["order"];

    /// <summary>Roles belong to the server, which the tests of this class share.</summary>
    private static readonly SemaphoreSlim s_roles = new(1);

    public static TheoryData<string> All()
    {
        IEnumerable<object[]> rows = Cases.Glob(Folder, "*.snapshot.json");
        return [.. rows.Select(row => ((string)row[0]).Replace(".snapshot.json", string.Empty, StringComparison.Ordinal))];
    }

    public static bool RunsInDrizzle(string name) => !s_notRunByDrizzle.Contains(name, StringComparer.Ordinal);

    /// <summary>The source; the schema of the project itself stands in its own folder.</summary>
    public static SourceFile Source(string name) => name == "schema"
        ? new SourceFile("schema/schema.ts", File.ReadAllText(RepositoryRoot.Combine("schema", "schema.ts")))
        : new SourceFile(name + ".ts", Cases.Read(Folder, name + ".ts"));

    /// <summary>drizzle-kit's SQL.</summary>
    public static string Sql(string name) => Cases.Read(Folder, name + ".drizzle.sql");

    /// <summary>drizzle-kit's snapshot, as it writes it.</summary>
    public static string SnapshotText(string name) => Cases.Read(Folder, name + ".snapshot.json").TrimEnd('\n');

    public static SchemaModel SnapshotModel(string name)
    {
        var snapshot = SnapshotReader.Read(new SourceFile(name + ".snapshot.json", SnapshotText(name)));
        Assert.Empty(snapshot.Diagnostics);
        return snapshot.Model!;
    }

    /// <summary>What we read of the source.</summary>
    public static SchemaModel Compile(string name)
    {
        var result = SchemaCompiler.Compile(new[] { Source(name) }, default, SchemaOptions.Default);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return result.Model;
    }

    /// <summary>Runs SQL on an empty database and reads what came of it.</summary>
    public static async Task<DatabaseCatalog> CatalogOfAsync(string sql, bool withColumnOrder = true)
    {
        var hasRoles = sql.Contains(RolePrefix, StringComparison.Ordinal);
        if (hasRoles) await s_roles.WaitAsync();
        try
        {
            DatabaseCatalog catalog;
            await using (var database = await TestDatabase.CreateAsync(sql))
                catalog = await DatabaseCatalog.ReadAsync(database.DataSource, withColumnOrder, hasRoles ? RolePrefix : null);
            return catalog;
        }
        finally
        {
            if (hasRoles)
            {
                await DropRolesAsync();
                s_roles.Release();
            }
        }
    }

    private static async Task DropRolesAsync()
    {
        await using var connection = new NpgsqlConnection(await TestPostgres.ConnectionStringAsync());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"do $$ declare r text; begin for r in select rolname from pg_roles where starts_with(rolname, '{RolePrefix}') loop execute format('drop role %I', r); end loop; end $$",
            connection);
        await command.ExecuteNonQueryAsync();
    }
}
