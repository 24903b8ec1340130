using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Catalog;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>
/// A case is a folder: <c>from.ts</c>, <c>to.ts</c>, <c>renames.txt</c>, rows to put in before (<c>rows.sql</c>) and what must hold after (<c>check.sql</c>).
/// The migration is a snapshot, and is run.
/// </summary>
public sealed class MigrationCaseTests
{
    private const string Folder = "Cases";

    public static TheoryData<string> Names => Cases.Folders(Folder);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_migration_is_the_verified_one(string name)
    {
        var plans = MigrationPlanner.Plan(Diff(name).Changes).SplitByTransaction();

        Snapshot.Match(string.Join("-- next file\n", plans.Select(MigrationScript.File)), $"{Folder}/{name}/migration", "sql");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_migrated_database_has_the_catalog_of_a_fresh_one_and_its_rows(string name)
    {
        await using var migrated = await TestDatabase.CreateAsync(Ddl.ForSchema(Compile(name, "from.ts")));
        await using var fresh = await TestDatabase.CreateAsync(Ddl.ForSchema(Compile(name, "to.ts")));
        if (Optional(name, "rows.sql") is { } rows) await migrated.ExecuteAsync(rows);
        foreach (var statement in MigrationPlanner.Plan(Diff(name).Changes).Statements) await migrated.ExecuteAsync(statement.Sql);

        var expected = await DatabaseCatalog.ReadAsync(fresh.DataSource, withColumnOrder: false);
        Assert.Equal(string.Empty, expected.DifferenceTo(await DatabaseCatalog.ReadAsync(migrated.DataSource, withColumnOrder: false)));
        if (Optional(name, "check.sql") is { } check) Assert.True(await migrated.ScalarAsync<bool>(check), check);
    }

    private static DiffResult Diff(string name)
    {
        var renames = (Optional(name, "renames.txt") ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Rename.Parse);
        var result = SchemaDiffer.Diff(Compile(name, "from.ts"), Compile(name, "to.ts"), renames.Select(rename => rename!).ToEquatableArray());
        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        return result;
    }

    private static SchemaModel Compile(string name, string file)
    {
        var result = SchemaCompiler.Compile(new[] { new SourceFile(file, Cases.Read($"{Folder}/{name}", file)) }, default, SchemaOptions.Default);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error).Select(error => error.ToString()));
        return result.Model;
    }

    private static string? Optional(string name, string file)
    {
        var path = RepositoryRoot.Combine("tests", "Wit.Sdk.Schema.Tests", "Diff", Folder, name, file);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }
}
