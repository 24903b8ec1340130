using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class PullTests
{
    private const string Ddl =
        """
        create table authors (id uuid primary key default gen_random_uuid(), name text not null unique);
        create table books (id serial primary key, author_id uuid not null references authors on delete cascade, title text not null);
        create index books_author on books (author_id, title);
        """;

    [Fact]
    public async Task In_an_empty_folder_a_schema_file_and_a_config_are_written_with_which_the_tool_runs()
    {
        await using var database = await TestDatabase.CreateAsync(Ddl);
        using var project = new CliProject();

        var pulled = await project.RunAsync("pull", "--url", database.ConnectionString);

        Assert.Equal((0, "schema/schema.ts\ndrizzle.config.ts\n"), (pulled.ExitCode, pulled.Out));
        Assert.Contains("it builds the same database", pulled.Error, StringComparison.Ordinal);
        Assert.Equal(["drizzle.config.ts", "schema/schema.ts"], project.Files());
        var exported = await project.RunAsync("export");
        Assert.Equal(0, exported.ExitCode);
        await using var twin = await TestDatabase.CreateAsync(exported.Out);
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
    }

    [Fact]
    public async Task Over_a_file_that_exists_only_what_differs_is_edited()
    {
        await using var database = await TestDatabase.CreateAsync(Ddl);
        using var project = new CliProject();
        await project.RunAsync("pull", "--url", database.ConnectionString);
        var mine = project.Read("schema/schema.ts").Replace("export const books", "// mine\nexport const books", StringComparison.Ordinal);
        project.Write("schema/schema.ts", mine);

        var same = await project.RunAsync("pull", "--url", database.ConnectionString);
        await database.ExecuteAsync("alter table books add column pages int; alter table books alter column title drop not null;");
        var edited = await project.RunAsync("pull", "--url", database.ConnectionString);

        Assert.Equal((0, string.Empty, "The files are what the database has.\n"), (same.ExitCode, same.Out, same.Error));
        Assert.Equal((0, "schema/schema.ts\n"), (edited.ExitCode, edited.Out));
        Assert.Equal(
            "changed not null of column public.books.title\nadded column public.books.pages\nThe files were compiled and compared: they build the same database.\n", edited.Error);
        Assert.Equal(mine.Replace("text(\"title\").notNull(),", "text(\"title\"),\n  pages: integer(\"pages\"),", StringComparison.Ordinal), project.Read("schema/schema.ts").Replace("  integer,\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_database_has_not_goes_from_the_file_with_the_flag_that_is_named()
    {
        await using var database = await TestDatabase.CreateAsync(Ddl);
        using var project = new CliProject();
        await project.RunAsync("pull", "--url", database.ConnectionString);
        await database.ExecuteAsync("alter table books drop column title cascade;");

        var refused = await project.RunAsync("pull", "--url", database.ConnectionString, "--json");
        var allowed = await project.RunAsync(
            "pull", "--url", database.ConnectionString, "--allow-drop", "column:public.books.title", "--allow-drop", "index:books.books_author", "--allow-drop", "table:nothing");

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(
            ["--allow-drop column:public.books.title", "--allow-drop index:public.books.books_author"],
            JsonDocument.Parse(refused.Out).RootElement.GetProperty("consents").EnumerateArray().Select(consent => consent.GetProperty("flag").GetString()));
        Assert.Equal(0, allowed.ExitCode);
        Assert.Contains("nothing asks for --allow-drop table:public.nothing", allowed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("title", project.Read("schema/schema.ts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_shows_the_chosen_tables_and_writes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync(Ddl);
        using var project = new CliProject();

        var result = await project.RunAsync("pull", "--url", database.ConnectionString, "--print", "--tables", "auth*");

        Assert.Contains("export const authors = pgTable(\"authors\"", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("books", result.Out, StringComparison.Ordinal);
        Assert.Empty(project.Files());
    }

    [Fact]
    public async Task What_the_file_can_not_say_is_listed_and_fails_the_call()
    {
        await using var database = await TestDatabase.CreateAsync(Ddl + "create statistics book_statistics on author_id, title from books; create publication book_changes for table books;");
        using var project = new CliProject();

        var result = await project.RunAsync("pull", "--url", database.ConnectionString, "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("warning: not in the file: publication book_changes", result.Error, StringComparison.Ordinal);
        Assert.Contains("carried in schema/database.sql: statistics object public.books.book_statistics\n", result.Error, StringComparison.Ordinal);
        var json = JsonDocument.Parse(result.Out).RootElement;
        Assert.Equal((1, 1), (json.GetProperty("losses").GetArrayLength(), json.GetProperty("carried").GetArrayLength()));
        Assert.Contains("books_author", project.Read("schema/schema.ts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Drizzle_has_no_words_for_stands_in_database_sql_and_is_exported()
    {
        const string Trigger = "create function stamp() returns trigger language plpgsql as 'begin return new; end'; create trigger books_stamp before update on books for each row execute function stamp();";
        await using var database = await TestDatabase.CreateAsync(Ddl + "create extension citext; alter table authors add mail citext; " + Trigger);
        using var project = new CliProject();

        var pulled = await project.RunAsync("pull", "--url", database.ConnectionString);
        var again = await project.RunAsync("pull", "--url", database.ConnectionString);
        await using var twin = await TestDatabase.CreateAsync((await project.RunAsync("export")).Out);
        var checkedTwin = await project.RunAsync("pull", "--url", twin.ConnectionString);
        await database.ExecuteAsync("drop trigger books_stamp on books;");
        var changed = await project.RunAsync("pull", "--url", database.ConnectionString);

        Assert.Equal((0, "schema/schema.ts\nschema/database.sql\ndrizzle.config.ts\n"), (pulled.ExitCode, pulled.Out));
        Assert.Equal((0, string.Empty, "The files are what the database has.\n"), (again.ExitCode, again.Out, again.Error));
        Assert.Equal((0, string.Empty, "The files are what the database has.\n"), (checkedTwin.ExitCode, checkedTwin.Out, checkedTwin.Error));
        Assert.Equal((0, "schema/database.sql\n"), (changed.ExitCode, changed.Out));
        Assert.Contains("warning: removed from schema/database.sql: CREATE TRIGGER books_stamp", changed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("TRIGGER", project.Read("schema/database.sql"), StringComparison.Ordinal);
    }
}
