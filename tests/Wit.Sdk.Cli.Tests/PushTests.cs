using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class PushTests
{
    private const string Schema =
        """
        import { index, pgTable, serial, text } from "drizzle-orm/pg-core";
        export const users = pgTable("users", { id: serial().primaryKey(), email: text().notNull().unique() }, (t) => [index("users_email").on(t.email)]);
        """;

    [Fact]
    public async Task A_database_becomes_what_the_schema_says_and_a_second_push_has_nothing_to_do()
    {
        await using var database = await TestDatabase.CreateAsync("create table other (id int)");
        using var project = new CliProject(("schema/schema.ts", Schema));

        var first = await project.RunAsync("push", "--url", database.ConnectionString);
        var second = await project.RunAsync("push", "--url", database.ConnectionString);

        Assert.Equal(0, first.ExitCode);
        Assert.EndsWith("The database is what the schema says.\n", first.Out, StringComparison.Ordinal);
        Assert.Contains("create table public.users  [schema/schema.ts:2]", first.Error, StringComparison.Ordinal);
        Assert.Contains("stays, since it belongs to others: table public.other", first.Error, StringComparison.Ordinal);
        Assert.Equal((0, "Nothing to push: the database is what the schema says.\n"), (second.ExitCode, second.Out));
    }

    [Fact]
    public async Task A_dry_run_shows_locks_and_rows_and_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync("create table users (id serial primary key, email text not null); insert into users (email) values ('a'), ('b')");
        using var project = new CliProject(("schema/schema.ts", Schema));

        var result = await project.RunAsync("push", "--url", database.ConnectionString, "--dry-run", "--json");

        Assert.Equal(0, result.ExitCode);
        var statements = JsonDocument.Parse(result.Out).RootElement.GetProperty("statements").EnumerateArray().ToList();
        Assert.Equal(["ACCESS EXCLUSIVE on public.users", "SHARE on public.users"], statements.Select(statement => statement.GetProperty("lock").GetString()));
        Assert.All(statements, statement => Assert.Equal(2, statement.GetProperty("rows").GetInt32()));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_indexes where indexname = 'users_email'"));
    }

    [Fact]
    public async Task What_would_be_lost_is_named_with_the_flags_that_decide_and_exits_2()
    {
        await using var database = await TestDatabase.CreateAsync(
            "create table users (id serial primary key, email text not null constraint users_email_unique unique, age int); create index users_email on users (email); create index theirs on users (age)");
        using var project = new CliProject(("schema/schema.ts", Schema));

        var asked = await project.RunAsync("push", "--url", database.ConnectionString);
        var kept = await project.RunAsync("push", "--url", database.ConnectionString, "--keep", "column:users.age", "index:users.theirs");
        var dropped = await project.RunAsync("push", "--url", database.ConnectionString, "--allow-drop", "column:users.age", "index:users.theirs");

        Assert.Equal(2, asked.ExitCode);
        Assert.Contains("--allow-drop column:public.users.age", asked.Error, StringComparison.Ordinal);
        Assert.Contains("--keep index:public.users.theirs", asked.Error, StringComparison.Ordinal);
        Assert.Equal(0, kept.ExitCode);
        Assert.Equal(0, dropped.ExitCode);
        Assert.Contains("DROP COLUMN \"age\"", dropped.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_in_the_way_are_counted_and_exit_1()
    {
        await using var database = await TestDatabase.CreateAsync("create table users (id serial primary key, email text); insert into users (email) values (null), ('a'), ('a')");
        using var project = new CliProject(("schema/schema.ts", Schema));

        var result = await project.RunAsync("push", "--url", database.ConnectionString);

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("existing rows with NULL: 1", result.Error, StringComparison.Ordinal);
        Assert.Contains("existing values that occur more than once: 1", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_with_other_migrations_is_changed_only_by_its_name()
    {
        await using var database = await TestDatabase.CreateAsync(
            "create schema drizzle; create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint); insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 1)");
        using var project = new CliProject(("schema/schema.ts", Schema));
        var name = new Npgsql.NpgsqlConnectionStringBuilder(database.ConnectionString).Database!;

        var refused = await project.RunAsync("push", "--url", database.ConnectionString);
        var misnamed = await project.RunAsync("push", "--url", database.ConnectionString, "--yes-this-database", "other");
        var named = await project.RunAsync("push", "--url", database.ConnectionString, "--yes-this-database", name);

        Assert.Equal((2, 2, 0), (refused.ExitCode, misnamed.ExitCode, named.ExitCode));
        Assert.Contains($"it has 1 migration that the migrations folder does not have. Generate a migration for it, or pass --yes-this-database {name}.", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--yes-this-database says 'other'", misnamed.Error, StringComparison.Ordinal);
    }
}
