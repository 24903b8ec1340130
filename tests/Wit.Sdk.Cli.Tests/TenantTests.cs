using System.Text.Json;
using Wit.Sdk.Cli.Tests.Interop;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>The row security of <c>@tenant</c> in each command, and beside drizzle-kit.</summary>
public sealed class TenantTests
{
    private const string Schema =
        """
        import { pgTable, text, uuid } from "drizzle-orm/pg-core";
        export const tenants = pgTable("tenants", { id: uuid("id").primaryKey() });
        export const tickets = pgTable("tickets", {
          id: uuid("id").primaryKey(),
          /** Whose it is. @tenant app.tenant_id */
          tenantId: uuid("tenant_id").notNull().references(() => tenants.id),
          title: text("title"),
        });
        """;

    private const string Policies = "select coalesce(string_agg(pg_get_expr(polqual, polrelid), ';'), '') from pg_policy where polname = 'tenant_isolation'";

    private static readonly string s_plain = Schema.Replace(" @tenant app.tenant_id", string.Empty, StringComparison.Ordinal);
    private static readonly string s_other = Schema.Replace("app.tenant_id", "app.customer", StringComparison.Ordinal);

    [Fact]
    public async Task Migrations_add_change_remove_and_undo_the_row_security_of_a_tag()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, s_plain);
        await GenerateAsync(project, "start");
        await ExpectCleanAsync(project, database);
        Assert.Equal(string.Empty, await StateAsync(database));

        project.Write("schema/schema.ts", Schema);
        var pending = await project.RunAsync("check");
        var diff = await project.RunAsync("diff");
        await GenerateAsync(project, "tenants");
        Assert.Equal((1, true), (pending.ExitCode, pending.Error.Contains("WIT4001", StringComparison.Ordinal)));
        Assert.Contains("CREATE POLICY \"tenant_isolation\" ON \"tickets\" USING", diff.Out, StringComparison.Ordinal);
        await ExpectCleanAsync(project, database);
        Assert.Equal("on forced (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)", await StateAsync(database));

        // What a hand takes away is drift.
        await database.ExecuteAsync("alter table tickets no force row level security");
        Assert.Equal(1, (await project.RunAsync("check", "--url", database.ConnectionString)).ExitCode);
        await database.ExecuteAsync("alter table tickets force row level security");

        project.Write("schema/schema.ts", s_other);
        await GenerateAsync(project, "setting");
        await ExpectCleanAsync(project, database);
        Assert.Contains("app.customer", await StateAsync(database), StringComparison.Ordinal);
        Assert.DoesNotContain("app.tenant_id", await StateAsync(database), StringComparison.Ordinal);

        project.Write("schema/schema.ts", s_plain);
        await GenerateAsync(project, "none");
        await ExpectCleanAsync(project, database);
        Assert.Equal(string.Empty, await StateAsync(database));

        var undone = await project.RunAsync("undo");
        project.Write("schema/schema.ts", s_other);
        Assert.True(undone.ExitCode == 0, undone.Error);
        await ExpectCleanAsync(project, database);
        Assert.Contains("app.customer", await StateAsync(database), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_renamed_and_dropped_with_its_row_security()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);
        await GenerateAsync(project, "start");
        await ExpectCleanAsync(project, database);
        project.Write("schema/schema.ts", Schema.Replace("pgTable(\"tickets\"", "pgTable(\"issues\"", StringComparison.Ordinal).Replace("uuid(\"tenant_id\")", "uuid(\"owner_id\")", StringComparison.Ordinal));

        var renamed = await project.RunAsync("generate", "--rename", "table:public.tickets=public.issues", "--rename", "column:public.tickets.tenant_id=public.issues.owner_id");
        Assert.True(renamed.ExitCode == 0, renamed.Error);
        await ExpectCleanAsync(project, database);
        Assert.Contains("owner_id = ", await database.ScalarAsync<string>(Policies), StringComparison.Ordinal);

        project.Write("schema/schema.ts", "import { pgTable, uuid } from \"drizzle-orm/pg-core\";\nexport const tenants = pgTable(\"tenants\", { id: uuid(\"id\").primaryKey() });");
        var dropped = await project.RunAsync("generate", "--allow-drop", "table:issues");
        Assert.True(dropped.ExitCode == 0, dropped.Error);
        await ExpectCleanAsync(project, database);
    }

    [Fact]
    public async Task A_push_brings_the_row_security_to_what_the_schema_says_from_wherever_it_is()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);
        await PushAsync(project, database, Schema, "on forced (NULLIF(current_setting('app.tenant_id'");
        foreach (var sql in new[]
        {
            "drop policy tenant_isolation on tickets",
            "alter table tickets disable row level security",
            "alter table tickets no force row level security",
            "alter table tickets alter column tenant_id drop default",
            "alter table tickets alter column tenant_id set default '00000000-0000-0000-0000-000000000001'",
            "alter policy tenant_isolation on tickets using (true)",
        })
        {
            await database.ExecuteAsync(sql);
            await PushAsync(project, database, Schema, "on forced (NULLIF(current_setting('app.tenant_id'");
        }

        await PushAsync(project, database, s_other, "on forced (NULLIF(current_setting('app.customer'");
    }

    [Fact]
    public async Task A_push_takes_the_row_security_of_a_tag_away_that_the_newest_migration_has()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);
        await GenerateAsync(project, "start");
        await ExpectCleanAsync(project, database);

        await PushAsync(project, database, s_plain, string.Empty);
    }

    [Fact]
    public async Task A_pull_writes_the_tag_and_over_its_own_file_it_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);
        await PushAsync(project, database, Schema, "on forced");
        using var other = new CliProject();
        other.Variables["DATABASE_URL"] = database.ConnectionString;

        var pulled = await other.RunAsync("pull");
        var schema = other.Read("schema/schema.ts");
        var again = await other.RunAsync("pull");
        var over = await project.RunAsync("pull");

        Assert.True(pulled.ExitCode == 0, pulled.Error);
        Assert.Contains("  /** @tenant app.tenant_id */\n  tenantId: uuid(\"tenant_id\").notNull()", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("pgPolicy", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("schema/database.sql", other.Files());
        Assert.Equal((0, schema), (again.ExitCode, other.Read("schema/schema.ts")));
        Assert.Equal((0, Schema), (over.ExitCode, project.Read("schema/schema.ts")));
    }

    [Fact]
    public async Task The_export_builds_it_in_an_empty_database()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);

        await database.ExecuteAsync((await project.RunAsync("export")).Out);

        Assert.StartsWith("on forced (NULLIF(current_setting('app.tenant_id'", await StateAsync(database), StringComparison.Ordinal);
    }

    [DrizzleFact]
    public async Task Drizzle_does_not_mind_the_tag()
    {
        await using var project = await DrizzleProject.CreateAsync(Schema);
        await project.WitAsync("generate");

        Assert.Contains("No schema changes, nothing to migrate", await project.DrizzleKitAsync("generate"), StringComparison.Ordinal);
        Assert.Contains("Everything's fine", await project.DrizzleKitAsync("check"), StringComparison.Ordinal);
        project.Files.Write("schema.ts", Schema.Replace("title: text", "body: text(\"body\"), title: text", StringComparison.Ordinal));
        await project.DrizzleKitAsync("generate");
        Assert.StartsWith("No changes", await project.WitAsync("generate"), StringComparison.Ordinal);
        await project.DrizzleMigrateAsync();

        Assert.StartsWith("on forced", await StateAsync(project.Database), StringComparison.Ordinal);
        await project.WitAsync("check", "--url", project.Database.ConnectionString);
    }

    private static CliProject Project(TestDatabase database, string schema)
    {
        var project = new CliProject(("schema/schema.ts", schema));
        project.Variables["DATABASE_URL"] = database.ConnectionString;
        return project;
    }

    /// <summary>Pushes a schema; a second push has nothing to do.</summary>
    private static async Task PushAsync(CliProject project, TestDatabase database, string schema, string state)
    {
        project.Write("schema/schema.ts", schema);
        var pushed = await project.RunAsync("push", "--json");
        var again = await project.RunAsync("push");

        Assert.True(pushed.ExitCode == 0, pushed.Error);
        Assert.NotEmpty(JsonDocument.Parse(pushed.Out).RootElement.GetProperty("applied").EnumerateArray());
        Assert.Equal((0, "Nothing to push: the database is what the schema says.\n"), (again.ExitCode, again.Out));
        Assert.StartsWith(state, await StateAsync(database), StringComparison.Ordinal);
        if (state.Length == 0) Assert.Equal(state, await StateAsync(database));
    }

    private static async Task GenerateAsync(CliProject project, string name)
    {
        var generated = await project.RunAsync("generate", "--name", name);
        Assert.True(generated.ExitCode == 0, generated.Error);
    }

    /// <summary>Migrates; then neither the folder nor the database differs from the files.</summary>
    private static async Task ExpectCleanAsync(CliProject project, TestDatabase database)
    {
        var migrated = await project.RunAsync("migrate");
        Assert.True(migrated.ExitCode == 0, migrated.Error);
        foreach (var command in new[] { "check", "status" })
        {
            var result = await project.RunAsync(command, "--url", database.ConnectionString);
            Assert.True(result.ExitCode == 0, command + ": " + result.Error);
        }
    }

    private static async Task<string> StateAsync(TestDatabase database) => (await database.ScalarAsync<string>(
        $"""
        select concat_ws(' ', case when c.relrowsecurity then 'on' end, case when c.relforcerowsecurity then 'forced' end,
          (select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d where d.adrelid = c.oid), nullif(({Policies}), ''))
        from pg_class c where c.relname = 'tickets'
        """))!;
}
