using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class GenerateTests
{
    [Fact]
    public async Task The_new_file_is_the_result_and_what_it_does_is_told()
    {
        using var project = Schemas.Project();
        var result = await project.RunAsync("generate");
        Assert.Equal((0, "migrations/0000_init.sql\n"), (result.ExitCode, result.Out));
        Assert.Equal("  create table public.users\n", result.Error);
        Assert.Equal(["migrations/0000_init.sql", "migrations/meta/0000_snapshot.json", "migrations/meta/_journal.json"], project.Files("migrations"));
    }

    [Fact]
    public async Task Without_changes_it_says_so_and_writes_nothing()
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        var result = await project.RunAsync("generate");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("No changes", result.Out, StringComparison.Ordinal);
        Assert.Equal(3, project.Files("migrations").Count);
        Assert.Equal("noChanges", Status(await project.RunAsync("generate", "--json")));
    }

    [Fact]
    public async Task A_name_is_taken_and_a_custom_file_is_empty()
    {
        using var project = Schemas.Project();
        Assert.Equal("migrations/0000_first.sql\n", (await project.RunAsync("generate", "--name", "first")).Out);
        Assert.Equal("migrations/0001_fill.sql\n", (await project.RunAsync("generate", "--custom", "--name", "fill")).Out);
        Assert.StartsWith("No changes", (await project.RunAsync("generate")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_schema_ends_with_1_and_writes_nothing()
    {
        using var project = Schemas.Project("export const users = pgTable(");
        var result = await project.RunAsync("generate");
        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.StartsWith("schema.ts(1,", result.Error, StringComparison.Ordinal);
        Assert.Empty(project.Files("migrations"));
    }

    [Fact]
    public async Task Without_a_terminal_an_open_question_ends_with_2_and_the_flags_that_answer_it()
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        project.Write("schema.ts", Schemas.UsersWithFullName);
        var result = await project.RunAsync("generate");
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("--rename column:public.users.name=public.users.full_name", result.Error, StringComparison.Ordinal);
        Assert.Contains("--allow-drop column:public.users.name", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, project.Files("migrations").Count);

        var json = await project.RunAsync("generate", "--json");
        Assert.Equal("unanswered", Status(json));
        Assert.Equal(2, JsonDocument.Parse(json.Out).RootElement.GetProperty("questions")[0].GetProperty("answers").GetArrayLength());

        // The new column is asked about too, since it is required; that it is the old one under another name answers both.
        var both = JsonDocument.Parse(json.Out).RootElement.GetProperty("questions")[1].GetProperty("answers").EnumerateArray().Select(answer => answer.GetString());
        Assert.Equal(["--rename column:public.users.name=public.users.full_name", "--fill column:public.users.full_name=VALUE", "--assume-empty table:public.users"], both);

        var renamed = await project.RunAsync("generate", "--rename", "column:public.users.name=public.users.full_name");
        Assert.Equal("migrations/0001_rename_users_name_to_full_name.sql\n", renamed.Out);
    }

    [Theory]
    [InlineData("renamed", "RENAME COLUMN \"name\" TO \"full_name\"")]
    [InlineData("drop it", "DROP COLUMN \"name\"")]
    public async Task On_a_terminal_a_person_answers(string answer, string expected)
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        project.Write("schema.ts", Schemas.UsersWithFullName);
        project.Prompter = new Person(answer, "add it:");
        Assert.Equal(0, (await project.RunAsync("generate", "--name", "answered")).ExitCode);
        Assert.Contains(expected, project.Read("migrations/0001_answered.sql"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_would_rather_stop_leaves_the_question_open()
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        project.Write("schema.ts", Schemas.UsersWithFullName);
        project.Prompter = new Person("stop");
        Assert.Equal(2, (await project.RunAsync("generate")).ExitCode);
        Assert.Equal(3, project.Files("migrations").Count);
    }

    [Fact]
    public async Task A_required_column_without_a_default_is_refused_at_its_line_with_the_flags_that_answer()
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        project.Write("schema.ts", Schemas.UsersWithEmail);
        var refused = await project.RunAsync("generate");
        Assert.Equal((2, string.Empty), (refused.ExitCode, refused.Out));
        Assert.StartsWith("schema.ts(6,3): error WIT4021: column 'public.users.email' is required and has no default", refused.Error, StringComparison.Ordinal);
        foreach (var cure in new[] { "give it a default", "leave it nullable now", "    --fill column:public.users.email=VALUE\n", "    --assume-empty table:public.users\n" }) Assert.Contains(cure, refused.Error, StringComparison.Ordinal);
        Assert.Equal(3, project.Files("migrations").Count);
        var json = JsonDocument.Parse((await project.RunAsync("generate", "--json")).Out).RootElement.GetProperty("questions")[0];
        Assert.Equal(("WIT4021", 6), (json.GetProperty("code").GetString(), json.GetProperty("line").GetInt32()));

        Assert.DoesNotContain("--allow-drop", refused.Error, StringComparison.Ordinal);
        var unused = await project.RunAsync("generate", "--fill", "column:public.users.emial=x", "--assume-empty", "table:public.user");
        Assert.Equal(2, unused.ExitCode);
        Assert.Contains("warning WIT3092: `--fill column:public.users.emial` was not used", unused.Error, StringComparison.Ordinal);
        Assert.Contains("warning WIT3092: `--assume-empty table:public.user` was not used", unused.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await project.RunAsync("generate", "--assume-empty", "table:users")).ExitCode);
    }

    [Theory]
    [InlineData("it's \"x\"", "DEFAULT 'it''s \"x\"' NOT NULL;")]
    [InlineData("(lower('X'))", "DEFAULT (lower('X')) NOT NULL;")]
    public async Task Existing_rows_get_a_value_that_new_rows_do_not(string value, string expected)
    {
        foreach (var person in new[] { null, new Person("fill it") { Types = value } })
        {
            using var project = Schemas.Project();
            await project.RunAsync("generate");
            project.Write("schema.ts", Schemas.UsersWithEmail);
            project.Prompter = person;
            string[] flags = person is null ? ["--fill", "column:users.email=" + value] : [];

            Assert.Equal(0, (await project.RunAsync(["generate", "--name", "email", .. flags])).ExitCode);

            var sql = project.Read("migrations/0001_email.sql");
            Assert.Contains(expected, sql, StringComparison.Ordinal);
            Assert.Contains("ALTER COLUMN \"email\" DROP DEFAULT", sql, StringComparison.Ordinal);
            Assert.DoesNotContain("\"default\"", project.Read("migrations/meta/0001_snapshot.json"), StringComparison.Ordinal);
            Assert.Contains("No changes", (await project.RunAsync("generate")).Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("public.users.email=x")]
    [InlineData("column:public.users.email")]
    [InlineData("table:public.users=x")]
    public async Task A_fill_of_another_form_ends_with_2_and_the_form(string fill)
    {
        using var project = Schemas.Project();

        var result = await project.RunAsync("generate", "--fill", fill);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains($"'{fill}' is not of the form column:name=value", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_for_a_linter_are_written_only_where_they_are_asked_for()
    {
        foreach (var flags in new[] { Array.Empty<string>(), ["--linter-notes"] })
        {
            using var project = Schemas.Project();
            await project.RunAsync(["generate", .. flags]);
            Assert.Equal(flags.Length > 0, project.Read("migrations/0000_init.sql").Contains("squawk", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_index_on_a_table_that_exists_is_built_concurrently_in_a_file_of_its_own_unless_plain_is_asked_for()
    {
        foreach (var (flags, expected) in new[] { (Array.Empty<string>(), "CREATE INDEX CONCURRENTLY"), (["--plain"], "CREATE INDEX \"users_name_index\"") })
        {
            using var project = Schemas.Project();
            await project.RunAsync("generate");
            project.Write("schema.ts", Schemas.UsersWithIndex);
            Assert.Equal("migrations/0001_index.sql\n", (await project.RunAsync(["generate", "--name", "index", .. flags])).Out);
            var sql = project.Read("migrations/0001_index.sql");
            Assert.Contains(expected, sql, StringComparison.Ordinal);
            Assert.Equal(flags.Length == 0, sql.StartsWith("-- wit:no-transaction\n", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Indexes_of_one_change_share_a_file_without_a_transaction_that_applies_with_its_checks()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Schemas.Project();
        project.Variables["DB_URL"] = database.ConnectionString;
        await project.RunAsync("generate");
        await project.RunAsync("migrate");
        project.Write("schema.ts", """
            import { pgTable, integer, text, index, uniqueIndex, unique, check } from "drizzle-orm/pg-core";
            import { sql } from "drizzle-orm";

            export const users = pgTable("users", {
              id: integer("id").primaryKey(),
              name: text("name").notNull(),
            }, (t) => [index().on(t.name), index("b").on(t.name, t.id), uniqueIndex("c").on(t.name), unique().on(t.name), check("d", sql`${t.id} > 0`)]);
            """);

        Assert.Equal("migrations/0001_more.sql\nmigrations/0002_more_2.sql\nmigrations/0003_more_3.sql\n", (await project.RunAsync("generate", "--name", "more")).Out);
        Assert.Equal(4, project.Read("migrations/0002_more_2.sql").Split("INDEX CONCURRENTLY").Length - 1);
        var migrated = await project.RunAsync("migrate");

        Assert.Equal((0, "applied 0001_more.sql\napplied 0002_more_2.sql\napplied 0003_more_3.sql\n"), (migrated.ExitCode, migrated.Out));
        Assert.Equal(0, (await project.RunAsync("check")).ExitCode);
        Assert.Equal(5L, await database.ScalarAsync<long>("select count(*) from pg_index where indrelid = 'users'::regclass and indisvalid"));
    }

    [Theory]
    [InlineData("timestamp", "^migrations/[0-9]{14}_a\\.sql\n$")]
    [InlineData("supabase", "^migrations/[0-9]{14}_a\\.sql\n$")]
    [InlineData("unix", "^migrations/[0-9]{10}_a\\.sql\n$")]
    [InlineData("none", "^migrations/_a\\.sql\n$")]
    [InlineData("index", "^migrations/0000_a\\.sql\n$")]
    public async Task Files_are_numbered_as_the_config_says(string prefix, string expected)
    {
        using var project = Schemas.Project();
        project.Write("drizzle.config.ts", Schemas.Config.Replace("out:", $"migrations: {{ prefix: \"{prefix}\" }}, out:", StringComparison.Ordinal));
        Assert.Matches(expected, (await project.RunAsync("generate", "--name", "a")).Out);
        Assert.Equal(0, (await project.RunAsync("generate", "--custom", "--name", "b")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("check")).ExitCode);
        Assert.Equal(2, project.Files("migrations").Count(file => file.EndsWith(".sql", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_table_that_takes_the_name_of_another_asks_for_the_one_that_goes()
    {
        const string Import = "import { pgTable, integer } from \"drizzle-orm/pg-core\";\n";
        using var project = Schemas.Project(Import + """
            export const users = pgTable("users", { id: integer("id"), old: integer("old") });
            export const usersV2 = pgTable("users_v2", { id: integer("id"), neu: integer("new") });
            """);
        await project.RunAsync("generate");
        project.Write("schema.ts", Import + """export const users = pgTable("users", { id: integer("id"), neu: integer("new") });""");
        string[] rename = ["generate", "--name", "replace", "--rename", "table:public.users_v2=public.users"];

        var refused = await project.RunAsync(rename);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("    --allow-drop table:public.users\n", refused.Error, StringComparison.Ordinal);
        var written = await project.RunAsync([.. rename, "--allow-drop", "table:public.users"]);
        Assert.Equal((0, "migrations/0001_replace.sql\n"), (written.ExitCode, written.Out));
        Assert.Contains("DROP TABLE \"users__dropped\"", project.Read("migrations/0001_replace.sql"), StringComparison.Ordinal);
        Assert.Equal(0, (await project.RunAsync("check")).ExitCode);
    }

    [Theory]
    [InlineData("column:public.users.nam", "did you mean 'column:public.users.name'?")]
    [InlineData("column:name", "did you mean 'column:public.users.name'?")]
    [InlineData("label:public.users.name", "did you mean 'column:public.users.name'?")]
    [InlineData("table:public.orders", "leave the flag out")]
    [InlineData("index:public.orders.name", "leave the flag out")]
    public async Task A_consent_that_nothing_asks_for_is_told_beside_the_question_that_it_does_not_answer(string consent, string help)
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        project.Write("schema.ts", Schemas.Users.Replace("  name: text(\"name\").notNull(),\n", string.Empty, StringComparison.Ordinal));

        var refused = await project.RunAsync("generate", "--allow-drop", consent);
        Assert.Equal((2, string.Empty), (refused.ExitCode, refused.Out));
        Assert.StartsWith("warning WIT4012: `--allow-drop ", refused.Error, StringComparison.Ordinal);
        Assert.Contains(help, refused.Error.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("\n    --allow-drop column:public.users.name\n", refused.Error, StringComparison.Ordinal);

        var json = await project.RunAsync("generate", "--json", "--allow-drop", consent, "--allow-drop", "column:public.users.name");
        Assert.Equal((0, "written"), (json.ExitCode, Status(json)));
        Assert.Equal("WIT4012", JsonDocument.Parse(json.Out).RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        var done = await project.RunAsync("generate", "--allow-drop", consent);
        Assert.Equal(0, done.ExitCode);
        Assert.StartsWith("warning WIT4012", done.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tabel:public.users")]
    [InlineData("public.users")]
    public async Task A_consent_of_no_kind_ends_with_2_and_the_kinds(string consent)
    {
        using var project = Schemas.Project();
        foreach (var flags in new[] { Array.Empty<string>(), ["--custom"] })
        {
            var result = await project.RunAsync(["generate", "--allow-drop", consent, .. flags]);
            Assert.Equal((2, string.Empty), (result.ExitCode, result.Out));
            Assert.Contains($"'{consent}' is not of the form kind:name", result.Error, StringComparison.Ordinal);
            Assert.Contains("kinds: schema, table, column, enum, label, sequence, role", result.Error, StringComparison.Ordinal);
        }
    }

    private static string? Status(CliResult result) => JsonDocument.Parse(result.Out).RootElement.GetProperty("status").GetString();
}
