using System.Text;
using System.Text.Json;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>Each command knows the file <c>database.sql</c> beside the schema.</summary>
public sealed class CarriedObjectsTests
{
    private const string Schema =
        """
        import { customType, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
        const mail = customType<{ data: string }>({ dataType: () => "mail_address" });
        export const rooms = pgTable("rooms", { id: integer().primaryKey(), owner: mail(), changed: timestamp() });
        export const logs = pgTable("logs", { id: integer().primaryKey(), text: text() });
        """;

    /// <summary>Written by hand: in small letters, without schemas.</summary>
    private const string Objects =
        """
        -- wit:before-tables
        create domain mail_address as text constraint mail_at check (value like '%@%');
        --> statement-breakpoint
        create function stamp() returns trigger language plpgsql as $$
        begin
          new.changed := now(); -- the time; of the change
          return new;
        end $$;
        -- wit:after-views
        create trigger rooms_stamp before update on rooms for each row execute function stamp();
        --> statement-breakpoint
        comment on table rooms is 'Rooms';
        """;

    [Fact]
    public async Task Objects_come_with_the_first_migration_after_the_tables_and_change_with_the_next()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);

        var generated = await project.RunAsync("generate", "--name", "start");
        var sql = project.Read("schema/migrations/0000_start.sql");
        Assert.Equal((0, "schema/migrations/0000_start.sql\n"), (generated.ExitCode, generated.Out));
        Assert.Contains("  added: create trigger rooms_stamp before update on rooms", generated.Error, StringComparison.Ordinal);
        string[] order = ["create domain mail_address", "create function stamp()", "CREATE TABLE \"rooms\"", "create trigger rooms_stamp", "comment on table rooms"];
        Assert.Equal(order, order.OrderBy(text => sql.IndexOf(text, StringComparison.Ordinal)));
        Assert.All(order, text => Assert.Contains(text, sql, StringComparison.Ordinal));
        await ExpectCleanAsync(project, database);

        // An object more, one less, and two that are changed in place: a column has the domain, a trigger calls the function.
        project.Write("schema/database.sql", Objects.Replace("'%@%'", "'_%@_%'", StringComparison.Ordinal).Replace("now()", "clock_timestamp()", StringComparison.Ordinal)
            .Replace("comment on table rooms is 'Rooms'", "create statistics room_owners on id, owner from rooms", StringComparison.Ordinal));
        var pending = await project.RunAsync("check");
        var planned = await project.RunAsync("generate", "--dry-run");
        var diff = await project.RunAsync("diff");
        var files = project.Files();
        Assert.Equal(1, pending.ExitCode);
        Assert.Contains("WIT4001", pending.Error, StringComparison.Ordinal);
        Assert.Contains("removed: comment on table rooms is 'Rooms' in database.sql, changed: create domain mail_address", pending.Error, StringComparison.Ordinal);
        foreach (var text in new[] { planned.Out, diff.Out })
        {
            Assert.Contains("ALTER DOMAIN mail_address DROP CONSTRAINT mail_at", text, StringComparison.Ordinal);
            Assert.Contains("COMMENT ON table rooms IS NULL", text, StringComparison.Ordinal);
            Assert.Contains("create statistics room_owners", text, StringComparison.Ordinal);
            Assert.Contains("clock_timestamp()", text, StringComparison.Ordinal);
            Assert.DoesNotContain("rooms_stamp", text, StringComparison.Ordinal);
        }

        Assert.Equal(files, project.Files());
        await GenerateAsync(project, "change");
        await ExpectCleanAsync(project, database);
        Assert.Equal(1L, await database.ScalarAsync<long>("select count(*) from pg_constraint where conname = 'mail_at' and strpos(pg_get_constraintdef(oid), '_%@_%') > 0"));

        // The way back, which is a migration too.
        var undone = await project.RunAsync("undo");
        Assert.Equal((0, "schema/migrations/0002_undo_change.sql\n"), (undone.ExitCode, undone.Out));
        project.Write("schema/database.sql", Objects);
        await ExpectCleanAsync(project, database);
        Assert.Equal(("Rooms", 0L), (await database.ScalarAsync<string>("select obj_description('rooms'::regclass)"), await database.ScalarAsync<long>("select count(*) from pg_statistic_ext")));
    }

    [Fact]
    public async Task A_table_that_is_dropped_takes_its_objects_along_and_one_that_is_renamed_keeps_them()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);
        await GenerateAsync(project, "start");
        project.Write("schema/schema.ts", Schema.Replace("pgTable(\"rooms\"", "pgTable(\"halls\"", StringComparison.Ordinal));
        project.Write("schema/database.sql", Objects.Replace("on rooms", "on halls", StringComparison.Ordinal).Replace("table rooms", "table halls", StringComparison.Ordinal));

        var asked = await project.RunAsync("generate");
        var renamed = await project.RunAsync("generate", "--rename", "table:public.rooms=public.halls");
        await ExpectCleanAsync(project, database);
        project.Write("schema/schema.ts", "import { integer, pgTable, text } from \"drizzle-orm/pg-core\";\nexport const logs = pgTable(\"logs\", { id: integer().primaryKey(), text: text() });");
        project.Write("schema/database.sql", string.Empty);
        var dropped = await project.RunAsync("generate", "--allow-drop", "table:halls");

        Assert.Equal((2, 0, 0), (asked.ExitCode, renamed.ExitCode, dropped.ExitCode));
        await ExpectCleanAsync(project, database);
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_proc where pronamespace = 'public'::regnamespace"));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_type where typtype = 'd' and typnamespace = 'public'::regnamespace"));
    }

    [Fact]
    public async Task A_push_builds_the_objects_and_lists_those_of_others_with_the_way_to_have_them()
    {
        await using var database = await TestDatabase.CreateAsync("create table other (id int); create function theirs() returns int language sql as 'select 1'");
        using var project = Project(database, Schema);

        var pushed = await project.RunAsync("push");
        var again = await project.RunAsync("push");
        await database.ExecuteAsync("create trigger foreign_stamp before insert on rooms for each row execute function stamp()");
        project.Write("schema/database.sql", Objects.Replace("'%@%'", "'_%@_%'", StringComparison.Ordinal));
        var changed = await project.RunAsync("push", "--json");
        var diff = await project.RunAsync("diff", "--url", database.ConnectionString);

        Assert.True(pushed.ExitCode == 0, pushed.Error);
        Assert.Contains("  database.sql: CREATE TRIGGER rooms_stamp", pushed.Error, StringComparison.Ordinal);
        Assert.Equal((0, "Nothing to push: the database is what the schema says.\n"), (again.ExitCode, again.Out));
        Assert.Contains("stays, since it belongs to others: function public.theirs()", again.Error, StringComparison.Ordinal);
        Assert.Contains("`wit pull` takes such objects into the schema and database.sql", again.Error, StringComparison.Ordinal);
        Assert.Equal(0, changed.ExitCode);
        var applied = JsonDocument.Parse(changed.Out).RootElement.GetProperty("applied").EnumerateArray().Select(statement => statement.GetProperty("sql").GetString()!).ToList();
        Assert.Equal(["ALTER DOMAIN public.mail_address DROP CONSTRAINT mail_at", "ALTER DOMAIN public.mail_address ADD CONSTRAINT mail_at CHECK ((VALUE ~~ '_%@_%'::text))"], applied);
        Assert.Equal((0, string.Empty), (diff.ExitCode, diff.Out));
        Assert.Equal(2L, await database.ScalarAsync<long>("select count(*) from pg_trigger where tgrelid = 'rooms'::regclass and not tgisinternal"));
    }

    [Fact]
    public async Task Another_order_is_no_change_and_a_dropped_migration_takes_its_file_along()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);
        await GenerateAsync(project, "start");
        var parts = Objects.Split("-- wit:after-views\n");
        project.Write("schema/database.sql", "-- wit:after-views\n" + parts[1] + "\n" + parts[0]);

        var reordered = await project.RunAsync("generate");
        project.Write("schema/database.sql", Objects.Replace("'Rooms'", "'Halls'", StringComparison.Ordinal));
        await GenerateAsync(project, "comment");
        var dropped = await project.RunAsync("drop", "--force");

        Assert.StartsWith("No changes", reordered.Out, StringComparison.Ordinal);
        Assert.Equal(0, dropped.ExitCode);
        Assert.Equal(["schema/migrations/0000_start.sql", "schema/migrations/meta/0000_snapshot.json", "schema/migrations/meta/_0000_database.sql", "schema/migrations/meta/_journal.json"], project.Files("schema/migrations"));
        await GenerateAsync(project, "comment");
        await ExpectCleanAsync(project, database);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_script_and_a_baseline_have_the_objects(bool isOfDrizzleOne)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var other = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);
        if (isOfDrizzleOne)
        {
            project.Write("schema/migrations/20240101000000_none/migration.sql", "SELECT 1;\n");
            project.Write("schema/migrations/20240101000000_none/snapshot.json", """{ "version": "8", "dialect": "postgres", "id": "4d6a6f6e-0000-4000-8000-000000000001", "prevIds": ["00000000-0000-0000-0000-000000000000"], "ddl": [], "renames": [] }""");
        }

        await GenerateAsync(project, "start");
        Assert.Equal(isOfDrizzleOne, project.Files().Any(file => file.EndsWith("_start/database.sql", StringComparison.Ordinal)));
        var script = await project.RunAsync("script");
        var again = await project.RunAsync("generate", "--dry-run");
        await RunScriptAsync(database, script.Out);
        await ExpectCleanAsync(project, database, isApplied: true);
        await RunScriptAsync(other, (await project.RunAsync("export")).Out);
        var recorded = await project.RunAsync("migrate", "--baseline", "--url", other.ConnectionString, "--json");
        await other.ExecuteAsync("drop trigger rooms_stamp on rooms");
        var drifted = await project.RunAsync("check", "--url", other.ConnectionString);

        Assert.StartsWith("No changes", again.Out, StringComparison.Ordinal);
        Assert.Equal((0, 1), (recorded.ExitCode, drifted.ExitCode));
        Assert.NotEmpty(JsonDocument.Parse(recorded.Out).RootElement.EnumerateObject());
        Assert.Contains("trigger public.rooms.rooms_stamp is missing", drifted.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Concurrent_indexes_leave_the_objects_in_transactions_of_their_own()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);
        await GenerateAsync(project, "start");
        await ExpectCleanAsync(project, database);
        project.Write("schema/schema.ts", Schema.Replace("import { customType,", "import { customType, index, pgEnum,", StringComparison.Ordinal)
            .Replace("text: text() }", "text: text(), kind: kind() }, table => [index(\"logs_text\").on(table.text)]", StringComparison.Ordinal)
            .Replace("export const rooms", "export const kind = pgEnum(\"kind\", [\"a\", \"b\"]);\nexport const rooms", StringComparison.Ordinal));
        project.Write("schema/database.sql", Objects.Replace("-- wit:after-views\n", "--> statement-breakpoint\ncreate function first_kind() returns kind language sql as $$ select 'a'::kind $$;\n-- wit:after-views\n", StringComparison.Ordinal)
            + "\n--> statement-breakpoint\nalter table logs cluster on logs_text;\n");

        await GenerateAsync(project, "more");

        Assert.Equal(["0001_more.sql", "0002_more_2.sql", "0003_more_3.sql"], project.Files("schema/migrations").Where(file => file.EndsWith(".sql", StringComparison.Ordinal) && file.Contains("more", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)));
        await ExpectCleanAsync(project, database);
    }

    [Fact]
    public async Task What_no_rule_reverts_gets_a_place_in_the_migration()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Project(database, Schema);
        project.Write("schema/database.sql", Objects + "\n--> statement-breakpoint\ninsert into logs (id, text) values (1, 'first');\n");
        await GenerateAsync(project, "start");
        await ExpectCleanAsync(project, database);
        project.Write("schema/database.sql", Objects);

        var generated = await project.RunAsync("generate", "--name", "less");
        var file = "schema/migrations/0001_less.sql";
        Assert.Contains("no rule reverts or applies 'insert into logs (id, text) values (1, 'first')' of database.sql", generated.Error, StringComparison.Ordinal);
        Assert.Contains("--   insert into logs (id, text) values (1, 'first');\n", project.Read(file), StringComparison.Ordinal);
        project.Write(file, project.Read(file) + "delete from logs where id = 1;\n");

        await ExpectCleanAsync(project, database);
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from logs"));
    }

    private static CliProject Project(TestDatabase database, string schema)
    {
        var project = new CliProject(("schema/schema.ts", schema), ("schema/database.sql", Objects));
        project.Variables["DATABASE_URL"] = database.ConnectionString;
        return project;
    }

    private static async Task GenerateAsync(CliProject project, string name)
    {
        var generated = await project.RunAsync("generate", "--name", name);
        Assert.True(generated.ExitCode == 0, generated.Error);
    }

    /// <summary>Migrates; then neither the folder nor the database differs from the files.</summary>
    private static async Task ExpectCleanAsync(CliProject project, TestDatabase database, bool isApplied = false)
    {
        var migrated = await project.RunAsync("migrate");
        Assert.True(migrated.ExitCode == 0, migrated.Error);
        Assert.Equal(isApplied, migrated.Out.StartsWith("Nothing to apply", StringComparison.Ordinal));
        foreach (var command in new[] { "check", "status" })
        {
            var result = await project.RunAsync(command, "--url", database.ConnectionString);
            Assert.True(result.ExitCode == 0 && result.Error.Length == 0, command + ": " + result.Error);
        }
    }

    private static async Task RunScriptAsync(TestDatabase database, string script)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        foreach (var statement in new MigrationFile("script", 0, Encoding.UTF8.GetBytes(script)).Statements)
        {
            await using var command = new NpgsqlCommand(statement.Sql, connection) { Parameters = { new NpgsqlParameter<int> { TypedValue = 0 } } };
            await command.ExecuteNonQueryAsync();
        }
    }
}
