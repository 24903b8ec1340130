using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Migrations.Baselining;

namespace Wit.Sdk.Tooling.Tests.Carrying;

/// <summary>Migrations build, change and drop what stands beside the schema as SQL, on a real server.</summary>
public sealed class CarriedMigrationTests
{
    private static readonly MigrationOptions s_options = new();

    [Theory]
    [MemberData(nameof(CarriedCases.Names), MemberType = typeof(CarriedCases))]
    public async Task Migrations_make_a_pulled_database_change_it_and_take_all_of_it_back(string name)
    {
        await using var database = await CarriedCases.CreateAsync(await CarriedCases.SqlAsync(name));
        await using var twin = await TestDatabase.CreateAsync();
        using var project = new ProjectFolder();
        var (pulled, schema) = await CarriedCases.PullAsync(database);
        var (model, carried) = (schema.Model, CarriedSchema.Parse(pulled.Carried.Write()));
        var facts = await CarriedCases.FactsAsync(database);

        await NextAsync(project, twin, model, carried);
        Assert.Equal(facts, await CarriedCases.FactsAsync(twin));
        await BaselineAsync(project, database);
        await BaselineAsync(project, twin);

        // Without what stands on tables, and with it again. Functions and columns stay that views use.
        var types = new CarriedSchema([.. carried.Statements.Where(statement => statement.Stage <= CarriedStage.WithTable || IsUsed(statement))]);
        await NextAsync(project, twin, model, types);
        await using var plain = await CarriedCases.CreateAsync(CarriedDdl.ForSchema(model, types));
        Assert.Equal(await CarriedCases.FactsAsync(plain), await CarriedCases.FactsAsync(twin));
        await NextAsync(project, twin, model, carried);
        Assert.Equal(facts, await CarriedCases.FactsAsync(twin));
        await BaselineAsync(project, twin);

        // A policy may call a function that returns rows of its own table: neither can go before the other.
        if (model.Tables.Any(table => !table.Policies.IsEmpty))
            await NextAsync(project, twin, model with { Tables = model.Tables.Select(table => table with { Policies = default, RowLevelSecurity = table.IsRowLevelSecurityOn }).ToEquatableArray() }, Without(carried, "ON POLICY"));
        await NextAsync(project, twin, SchemaModel.Empty, CarriedSchema.Empty);
        Assert.Equal(string.Empty, await CarriedCases.FactsAsync(twin));
    }

    private static CarriedSchema Without(CarriedSchema carried, string words) => new([.. carried.Statements.Where(statement => !statement.Sql.Contains(words, StringComparison.Ordinal))]);

    private static bool IsUsed(CarriedStatement statement) => CarriedDrop.IsRoutine(statement.Sql) || statement.Sql.Contains(" COLLATE ", StringComparison.Ordinal);

    /// <summary>Generates, with all consents, and migrates.</summary>
    private static async Task NextAsync(ProjectFolder project, TestDatabase database, SchemaModel model, CarriedSchema carried)
    {
        var request = new GenerateRequest { Carried = carried };
        var result = await RunAsync(request);
        if (result is GenerateResult.Unanswered asked)
            result = await RunAsync(request with { Answers = new Answers([], [.. asked.Questions.Select(question => question.Consent)]) });
        var written = Assert.IsType<GenerateResult.Written>(result);
        Assert.Equal(carried.Write(), (await MigrationFolder.ReadAsync(project.Workspace, "out")).Carried.Write());

        // The storage of a column goes back to that of its type, which no statement names before PostgreSQL 16. An extension goes with the rows of its own tables.
        foreach (var sql in written.ByHand)
        {
            Assert.True(sql.Contains(" SET STORAGE ", StringComparison.Ordinal) || sql.StartsWith("DROP EXTENSION ", StringComparison.Ordinal), sql);
            Assert.Contains("--   " + sql + ";\n", await File.ReadAllTextAsync(written.Files[^1]), StringComparison.Ordinal);
            await File.AppendAllTextAsync(written.Files[^1], sql.Replace("EXTERNAL", "EXTENDED", StringComparison.Ordinal) + ";\n");
        }

        await new DatabaseMigrations(database.ConnectionString, Path.Combine(project.Folder, "out"), s_options).ApplyAsync(progress: null);

        async Task<GenerateResult> RunAsync(GenerateRequest given) =>
            await GenerateMigration.RunAsync(await MigrationFolder.ReadAsync(project.Workspace, "out"), model, given with { Mode = PlanMode.Plain }, TimeProvider.System);
    }

    private static async Task BaselineAsync(ProjectFolder project, TestDatabase database)
    {
        var folder = await MigrationFolder.ReadAsync(project.Workspace, "out");
        var result = await new BaselineMigrations(database.ConnectionString, project.Workspace, folder, s_options).RunAsync(to: null, progress: null);
        Assert.Equal((string.Empty, string.Empty), (string.Join('\n', result.Drift.Differences), string.Join('\n', result.Drift.Undecided)));
    }
}
