using System.Text;
using System.Text.Json;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>An existing database gets its migrations, and those who run no tool get SQL.</summary>
public sealed class WayInTests
{
    private const string Users =
        """
        import { pgTable, serial, text } from "drizzle-orm/pg-core";
        export const users = pgTable("users", { id: serial().primaryKey(), email: text() });
        """;

    private const string UsersAndPosts = Users +
        """

        export const posts = pgTable("posts", { id: serial().primaryKey(), title: text().notNull() });
        """;

    private const string Pulled =
        """
        -- Current sql file was generated after introspecting the database
        -- If you want to run this migration please uncomment this code before executing migrations
        /*
        CREATE TABLE "users" (
        	"id" serial PRIMARY KEY NOT NULL,
        	"email" text
        );
        --> statement-breakpoint
        CREATE INDEX "gone" ON "users" ("email");
        */
        """;

    [Fact]
    public async Task A_database_that_was_made_without_migrations_is_recorded_after_it_was_compared()
    {
        await using var database = await TestDatabase.CreateAsync("create table users (id serial primary key, email text); create table posts (id serial primary key)");
        using var project = await ProjectAsync(database, Users, UsersAndPosts);

        var failed = await project.RunAsync("migrate");
        var refused = await project.RunAsync("migrate", "--baseline");
        var unknown = await project.RunAsync("migrate", "--baseline", "--to", "0000_innit");
        var recorded = await project.RunAsync("migrate", "--baseline", "--to", "0000_init");
        var again = await project.RunAsync("migrate", "--baseline", "--to", "0000_init");
        await database.ExecuteAsync("drop table posts");
        var rest = await project.RunAsync("migrate");

        Assert.Contains("wit migrate --baseline", failed.Error, StringComparison.Ordinal);
        Assert.Equal((1, string.Empty), (refused.ExitCode, refused.Out));
        Assert.Contains("column public.posts.title is missing in the database", refused.Error, StringComparison.Ordinal);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("did you mean '0000_init'?", unknown.Error, StringComparison.Ordinal);
        Assert.Equal((0, "recorded 0000_init.sql\n"), (recorded.ExitCode, recorded.Out));
        Assert.Equal((0, "Nothing to record: the database knows these migrations already.\n"), (again.ExitCode, again.Out));
        Assert.Equal((0, "applied 0001_add_posts.sql\n"), (rest.ExitCode, rest.Out));
    }

    [Fact]
    public async Task A_folder_that_drizzle_kit_pulled_is_taken_as_it_is()
    {
        await using var database = await TestDatabase.CreateAsync("create table users (id serial primary key, email text)");
        using var project = await ProjectAsync(database, Users);
        project.Write("schema/migrations/0000_init.sql", Pulled);
        var snapshot = JsonDocument.Parse(project.Read("schema/migrations/meta/0000_snapshot.json")).RootElement;
        var text = project.Read("schema/migrations/meta/0000_snapshot.json");
        text = text.Replace(snapshot.GetProperty("prevId").GetString()!, string.Empty, StringComparison.Ordinal);
        project.Write("schema/migrations/meta/0000_snapshot.json", text.Replace(snapshot.GetProperty("id").GetString()!, "00000000-0000-0000-0000-000000000000", StringComparison.Ordinal));

        var check = await project.RunAsync("check");
        var recorded = await project.RunAsync("migrate", "--baseline");
        project.Write("schema/schema.ts", UsersAndPosts);
        var generated = await project.RunAsync("generate");
        var migrated = await project.RunAsync("migrate");

        Assert.Equal((0, 0, 0, 0), (check.ExitCode, recorded.ExitCode, generated.ExitCode, migrated.ExitCode));
        Assert.Equal((0, string.Empty), ((await project.RunAsync("check")).ExitCode, (await project.RunAsync("check")).Error));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_indexes where indexname = 'gone'"));
    }

    [Fact]
    public async Task The_statements_of_a_pulled_migration_are_comments()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await ProjectAsync(database, Users);
        project.Write("schema/migrations/0000_init.sql", Pulled);

        var migrated = await project.RunAsync("migrate");

        Assert.Equal((0, "applied 0000_init.sql\n"), (migrated.ExitCode, migrated.Out));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_class where relname = 'users'"));
    }

    [Fact]
    public async Task Status_compares_a_database_that_is_named()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await ProjectAsync(database, Users);
        await project.RunAsync("migrate");

        var clean = await project.RunAsync("status", "--url", database.ConnectionString);
        await database.ExecuteAsync("alter table users add column extra text");
        var drifted = await project.RunAsync("status", "--url", database.ConnectionString);

        Assert.Equal((0, "applied  0000_init\n", string.Empty), (clean.ExitCode, clean.Out, clean.Error));
        Assert.Equal((1, "applied  0000_init\n"), (drifted.ExitCode, drifted.Out));
        Assert.Contains("column public.users.extra", drifted.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_starts_from_the_newest_migration_or_from_a_database()
    {
        await using var database = await TestDatabase.CreateAsync("create table users (id serial primary key)");
        using var project = await ProjectAsync(database, Users);
        project.Write("schema/schema.ts", UsersAndPosts);

        var files = await project.RunAsync("diff");
        var live = await project.RunAsync("diff", "--url", database.ConnectionString);
        var half = await project.RunAsync("diff", "--from", "schema/schema.ts");

        Assert.StartsWith("CREATE TABLE \"posts\"", files.Out, StringComparison.Ordinal);
        Assert.Contains("ALTER TABLE \"users\" ADD COLUMN \"email\" text;", live.Out, StringComparison.Ordinal);
        Assert.Equal((0, 0, 2), (files.ExitCode, live.ExitCode, half.ExitCode));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_class where relname = 'posts'"));
    }

    [Fact]
    public async Task A_dry_run_of_generate_prints_the_files_and_writes_none()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await ProjectAsync(database, Users);
        project.Write("schema/schema.ts", UsersAndPosts);
        var files = project.Files();

        var planned = await project.RunAsync("generate", "--dry-run");

        Assert.Equal(0, planned.ExitCode);
        Assert.StartsWith("-- 0001_add_posts.sql\n", planned.Out, StringComparison.Ordinal);
        Assert.Equal(files, project.Files());
    }

    [Fact]
    public async Task A_migration_with_a_place_for_data_may_be_edited_before_it_is_applied()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await ProjectAsync(database, Users);
        project.Write("schema/schema.ts", UsersAndPosts);

        await project.RunAsync("generate", "--with-data");
        var sql = project.Read("schema/migrations/0001_add_posts.sql");
        project.Write("schema/migrations/0001_add_posts.sql", sql + "INSERT INTO posts (title) VALUES ('moved');\n");
        var migrated = await project.RunAsync("migrate");

        Assert.Contains("-- Statements of your own for existing rows", sql, StringComparison.Ordinal);
        Assert.Equal((0, 0), (migrated.ExitCode, (await project.RunAsync("check")).ExitCode));
        Assert.Equal("moved", await database.ScalarAsync<string>("select title from posts"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_script_makes_the_same_database_and_records_the_migrations(bool isIdempotent)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await ProjectAsync(database, Users, UsersAndPosts);
        await project.RunAsync("generate", "--custom", "--name", "by_hand");
        project.Write("schema/migrations/0002_by_hand.sql", "-- wit:no-transaction\nCREATE INDEX CONCURRENTLY by_title ON posts (title);\nINSERT INTO posts (title) VALUES ('$wit$; -- not a comment');\n");

        var script = await project.RunAsync(isIdempotent ? ["script", "--to", "0002_by_hand", "--idempotent"] : ["script"]);
        await RunScriptAsync(database, script.Out);
        if (isIdempotent) await RunScriptAsync(database, script.Out);
        var rest = await project.RunAsync("script", "--from", "0001_add_posts", "--to", "0002_by_hand");

        Assert.Equal(1L, await database.ScalarAsync<long>("select count(*) from posts"));
        Assert.Equal((0, "Nothing to apply: the database is up to date.\n"), Result(await project.RunAsync("migrate")));
        Assert.DoesNotContain("CREATE TABLE \"posts\"", rest.Out, StringComparison.Ordinal);
        Assert.Contains("by_title", rest.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_writes_a_migration_that_reverts_the_newest_one_with_consent()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await ProjectAsync(database, Users, UsersAndPosts);
        await project.RunAsync("migrate");

        var asked = await project.RunAsync("undo");
        var undone = await project.RunAsync("undo", "--allow-drop", "table:posts");
        var migrated = await project.RunAsync("migrate");

        Assert.Equal(2, asked.ExitCode);
        Assert.Contains("--allow-drop table:public.posts", asked.Error, StringComparison.Ordinal);
        Assert.Equal((0, "schema/migrations/0002_undo_add_posts.sql\n"), (undone.ExitCode, undone.Out));
        Assert.Equal((0, "applied 0002_undo_add_posts.sql\n"), (migrated.ExitCode, migrated.Out));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_class where relname = 'posts'"));
        Assert.Equal(1, (await project.RunAsync("check")).ExitCode);
    }

    [Fact]
    public async Task A_connection_string_of_the_app_is_found_by_its_name()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await ProjectAsync(database, Users);
        project.Variables.Clear();
        project.Variables["HOME"] = project.Folder;
        project.Write("appsettings.json", "{ // settings\n  \"ConnectionStrings\": { \"Desk\": \"Host=nowhere;Database=x\" }, }");
        project.Write("App.csproj", "<Project><PropertyGroup><UserSecretsId>way-in</UserSecretsId></PropertyGroup></Project>");
        project.Write(".microsoft/usersecrets/way-in/secrets.json", JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["ConnectionStrings:Desk"] = database.ConnectionString }));

        var migrated = await project.RunAsync("migrate", "--url", "Name=Desk");
        var unknown = await project.RunAsync("migrate", "--url", "Name=Other");

        Assert.Equal((0, "applied 0000_init.sql\n"), (migrated.ExitCode, migrated.Out));
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("No connection string is named 'Other'", unknown.Error, StringComparison.Ordinal);
    }

    /// <summary>A project whose migrations lead from one schema to the next.</summary>
    private static async Task<CliProject> ProjectAsync(TestDatabase database, params string[] schemas)
    {
        var project = new CliProject();
        project.Variables["DATABASE_URL"] = database.ConnectionString;
        foreach (var schema in schemas)
        {
            project.Write("schema/schema.ts", schema);
            Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        }

        return project;
    }

    /// <summary>Sends one statement after another, as psql does.</summary>
    private static async Task RunScriptAsync(TestDatabase database, string script)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        foreach (var statement in new MigrationFile("script", 0, Encoding.UTF8.GetBytes(script)).Statements)
        {
            await using var command = new NpgsqlCommand(statement.Sql, connection) { Parameters = { new NpgsqlParameter<int> { TypedValue = 0 } } };
            await command.ExecuteNonQueryAsync();
        }
    }

    private static (int ExitCode, string Out) Result(CliResult result) => (result.ExitCode, result.Out);
}
