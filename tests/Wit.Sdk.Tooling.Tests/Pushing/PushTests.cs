using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Pushing;

namespace Wit.Sdk.Tooling.Tests.Pushing;

public sealed class PushTests
{
    private const string Before =
        """
        import { integer, pgEnum, pgTable, serial, text, varchar } from "drizzle-orm/pg-core";
        export const mood = pgEnum("mood", ["good", "bad", "ugly"]);
        export const users = pgTable("users", { id: serial().primaryKey(), email: text(), age: text(), mood: mood(), name: varchar({ length: 40 }) });
        export const posts = pgTable("posts", { id: serial().primaryKey(), userId: integer("user_id") });
        """;

    private const string After =
        """
        import { check, integer, pgEnum, pgTable, serial, text, varchar } from "drizzle-orm/pg-core";
        import { sql } from "drizzle-orm";
        export const mood = pgEnum("mood", ["good", "bad"]);
        export const users = pgTable("users", { id: serial().primaryKey(), email: text().notNull().unique(), age: integer(), mood: mood(), name: varchar({ length: 5 }) },
          (t) => [check("users_id", sql`${t.id} < 4`)]);
        export const posts = pgTable("posts", { id: serial().primaryKey(), userId: integer("user_id").references(() => users.id) });
        """;

    private static readonly string[] s_consents =
        ["--allow-drop label:public.mood.ugly", "--allow-drop column:public.users.age", "--allow-drop column:public.users.name"];

    [Fact]
    public async Task Rows_that_would_stop_a_push_are_counted_and_nothing_is_changed()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Pushing.PushAsync(database.ConnectionString, Pushing.Target(Pushing.Compile(Before)));
        await database.ExecuteAsync(
            """
            insert into users (email, age, mood, name) values (null, '1', 'good', 'short'), ('a', 'x', 'ugly', 'too long'), ('a', 'y', 'ugly', 'x'), (null, '4', 'bad', 'x');
            insert into posts (user_id) values (1), (99), (98), (97);
            """);

        var outcome = await Pushing.PushAsync(database.ConnectionString, Pushing.Target(Pushing.Compile(After)), s_consents);

        Assert.Empty(outcome.Applied.Statements);
        Testing.Snapshot.Match(string.Concat(outcome.Problems.Select(problem => $"{problem.Count}: {problem.Message}\n")), "Problems");
        Assert.Equal("mood", await database.ScalarAsync<string>("select data_type::text || udt_name from information_schema.columns where table_name = 'users' and column_name = 'mood'") is { } type ? type["USER-DEFINED".Length..] : null);
        Assert.Equal("text", await database.ScalarAsync<string>("select data_type::text from information_schema.columns where table_name = 'users' and column_name = 'age'"));
    }

    [Fact]
    public async Task Rows_that_fit_are_kept_and_a_second_push_has_nothing_to_do()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Pushing.PushAsync(database.ConnectionString, Pushing.Target(Pushing.Compile(Before)));
        await database.ExecuteAsync("insert into users (email, age, mood, name) values ('a', '1', 'good', 'short'), ('b', '22', null, null); insert into posts (user_id) values (1)");

        var outcome = await Pushing.PushAsync(database.ConnectionString, Pushing.Target(Pushing.Compile(After)), s_consents);

        Assert.NotEmpty(outcome.Applied.Statements);
        Assert.Empty(outcome.Remainder.Statements);
        Assert.Equal("1,22", await database.ScalarAsync<string>("select string_agg(age::text, ',' order by id) from users"));
        Assert.Empty((await Pushing.PushAsync(database.ConnectionString, Pushing.Target(Pushing.Compile(After)), s_consents)).Applied.Statements);
    }

    [Fact]
    public async Task A_required_column_needs_no_answer_for_a_table_without_rows_and_one_for_a_table_with_rows()
    {
        await using var database = await TestDatabase.CreateAsync("create table users (id serial primary key); create table posts (id serial primary key); insert into users values (1)");
        var target = Pushing.Target(Pushing.Compile(
            """
            import { pgTable, serial, text } from "drizzle-orm/pg-core";
            export const users = pgTable("users", { id: serial().primaryKey(), email: text().notNull() });
            export const posts = pgTable("posts", { id: serial().primaryKey(), title: text().notNull() });
            """));

        var asked = await Pushing.PushAsync(database.ConnectionString, target);
        var filled = await Pushing.PushAsync(database.ConnectionString, target, "--fill column:public.users.email=none");

        Assert.Equal(["column:public.users.email"], asked.Remainder.Questions.Select(question => question.Consent.ToString()));
        Assert.Empty(filled.Remainder.Statements);
        Assert.Equal("none", await database.ScalarAsync<string>("select email from users"));
    }

    [Fact]
    public async Task A_rename_is_asked_about_and_keeps_the_rows()
    {
        await using var database = await TestDatabase.CreateAsync(
            "create table users (id serial primary key, name text, age int, constraint named check (name <> '')); create index users_name on users (lower(name)); insert into users (name) values ('x')");
        var target = Pushing.Target(Pushing.Compile(
            """
            import { check, index, integer, pgTable, serial, text } from "drizzle-orm/pg-core";
            import { sql } from "drizzle-orm";
            export const people = pgTable("people", { id: serial().primaryKey(), fullName: text("full_name"), age: integer() },
              (t) => [check("named", sql`${t.fullName} <> ''`), index("users_name").on(sql`lower(${t.fullName})`)]);
            """));
        string[] renames = ["--rename table:public.users=public.people", "--rename column:public.users.name=public.people.full_name"];

        var asked = await Pushing.PushAsync(database.ConnectionString, target);
        var renamed = await Pushing.PushAsync(database.ConnectionString, target, renames);

        Assert.Contains("--rename table:public.users=public.people", asked.Remainder.Questions.SelectMany(question => question.Flags));
        Assert.All(renamed.Applied.Statements, statement => Assert.Contains("RENAME", statement.Sql, StringComparison.Ordinal));
        Assert.Equal("x", await database.ScalarAsync<string>("select full_name from people"));
        Assert.Empty((await Pushing.PushAsync(database.ConnectionString, target, renames)).Applied.Statements);
    }

    [Fact]
    public async Task What_a_migration_named_and_the_schema_no_longer_does_needs_consent_and_what_neither_names_stays()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Pushing.PushAsync(database.ConnectionString, Pushing.Target(Pushing.Compile(Before)));
        await database.ExecuteAsync("create table other (id int); alter table users add column theirs int; create index theirs on users (age)");
        var target = Pushing.Target(Pushing.Compile(Before[..Before.IndexOf("export const posts", StringComparison.Ordinal)]), known: Pushing.Compile(Before));

        var asked = await Pushing.PushAsync(database.ConnectionString, target);
        var dropped = await Pushing.PushAsync(database.ConnectionString, target, "--allow-drop table:public.posts", "--keep column:public.users.theirs");

        Assert.Equal(["--allow-drop table:public.posts"], asked.Remainder.Questions.SelectMany(question => question.Flags));
        Assert.Equal(["DROP TABLE \"posts\""], dropped.Applied.Statements.Select(statement => statement.Sql.Replace(" CASCADE", string.Empty, StringComparison.Ordinal)));
        Assert.Equal(["index:public.users.theirs"], dropped.Remainder.Left.Select(left => left.Object.ToString()));
        Assert.Contains("table public.other", dropped.Remainder.Foreign);
    }

    [Fact]
    public async Task Eight_pushes_at_once_reach_the_schema_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        var target = Pushing.Target(Pushing.Compile(Before));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Pushing.PushAsync(database.ConnectionString, target)));

        Assert.All(outcomes, outcome => Assert.Empty(outcome.Remainder.Statements));
        Assert.Single(outcomes, outcome => outcome.Applied.Statements.Count > 0);
    }

    [Fact]
    public async Task A_push_that_ends_at_any_statement_changes_nothing_or_all()
    {
        await using var database = await TestDatabase.CreateAsync("create table users (id serial primary key, email text); insert into users (email) values ('x')");
        var (target, choices) = (Pushing.Target(Pushing.Compile(Before)), new PushChoices(Answers.None, []));
        var push = new PushDatabase(database.ConnectionString, target, new MigrationOptions());
        var preview = await push.ReadAsync(choices);
        var plan = preview.Plan(choices);
        for (var i = 0; i < plan.Statements.Count; i++)
        {
            // The connection is ended from within, as an administrator or a lost server does.
            var broken = plan with { Statements = [.. plan.Statements.Take(i), new PushStatement("select pg_terminate_backend(pg_backend_pid())", "end", IsTransactional: true), .. plan.Statements.Skip(i)] };
            await Assert.ThrowsAsync<ToolException>(() => push.ApplyAsync(broken, choices, progress: null));
            Assert.Equal(preview.Plan(choices).Fingerprint, (await push.ReadAsync(choices)).Plan(choices).Fingerprint);
        }

        var outcome = await push.ApplyAsync(plan, choices, progress: null);

        Assert.Empty(outcome.Remainder.Statements);
        Assert.Equal(1L, await database.ScalarAsync<long>("select count(*) from users"));
    }

    [Fact]
    public async Task A_concurrent_index_is_built_after_the_transaction_and_again_where_it_was_left_invalid()
    {
        const string Schema =
            """
            import { index, integer, pgTable } from "drizzle-orm/pg-core";
            export const users = pgTable("users", { id: integer(), age: integer() }, (t) => [index("by_age").on(t.age).concurrently()]);
            """;
        await using var database = await TestDatabase.CreateAsync("create table users (id integer)");
        var target = Pushing.Target(Pushing.Compile(Schema));

        var first = await Pushing.PushAsync(database.ConnectionString, target);
        await database.ExecuteAsync("update pg_index set indisvalid = false where indexrelid = 'by_age'::regclass");
        var second = await Pushing.PushAsync(database.ConnectionString, target);

        Assert.Equal([true, false], first.Applied.Statements.Select(statement => statement.IsTransactional));
        Assert.Equal([true, false], second.Applied.Statements.Select(statement => statement.IsTransactional));
        Assert.Empty(second.Remainder.Statements);
        Assert.True(await database.ScalarAsync<bool>("select indisvalid from pg_index where indexrelid = 'by_age'::regclass"));
    }
}
