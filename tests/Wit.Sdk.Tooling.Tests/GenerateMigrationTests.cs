using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Tests;

public sealed class GenerateMigrationTests
{
    private static readonly SchemaModel s_shop = Models.Of(Models.Table("users", "name"), Models.Table("orders"));

    [Fact]
    public async Task The_first_migration_makes_everything()
    {
        using var project = new ProjectFolder();
        var written = Assert.IsType<GenerateResult.Written>(await RunAsync(project, s_shop));
        Assert.Equal([Path.Combine(project.Folder, "out", "0000_init.sql")], written.Files);
        Assert.Equal(["out/0000_init.sql", "out/meta/0000_snapshot.json", "out/meta/_journal.json"], project.Files());
        Assert.Contains("CREATE TABLE \"users\"", project.Read("out/0000_init.sql"), StringComparison.Ordinal);
        var folder = await MigrationFolder.ReadAsync(project.Workspace, "out");
        Assert.Equal("0000_init", Assert.Single(folder.Journal.Entries).Tag);
        Assert.Equal(SnapshotWriter.NoPrevious, folder.Newest!.PreviousId);
    }

    [Fact]
    public async Task Without_changes_nothing_is_written()
    {
        using var project = new ProjectFolder();
        await RunAsync(project, s_shop);
        var before = project.Files().ToDictionary(file => file, project.Read, StringComparer.Ordinal);
        Assert.IsType<GenerateResult.NoChanges>(await RunAsync(project, s_shop));
        Assert.Equal(before, project.Files().ToDictionary(file => file, project.Read, StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_empty_schema_needs_no_folder()
    {
        using var project = new ProjectFolder();
        Assert.IsType<GenerateResult.NoChanges>(await RunAsync(project, SchemaModel.Empty));
        Assert.Empty(project.Files());
    }

    [Fact]
    public async Task The_next_migration_holds_the_difference_and_follows_the_snapshot_before()
    {
        using var project = new ProjectFolder();
        await RunAsync(project, s_shop);
        var first = (await MigrationFolder.ReadAsync(project.Workspace, "out")).NewestId;
        await RunAsync(project, Models.Of(Models.Table("users", "name", "email"), Models.Table("orders")));
        Assert.EndsWith("\nALTER TABLE \"users\" ADD COLUMN \"email\" text;\n", project.Read("out/0001_add_users_email.sql"), StringComparison.Ordinal);
        var folder = await MigrationFolder.ReadAsync(project.Workspace, "out");
        Assert.Equal(first, folder.Newest!.PreviousId);
        Assert.True(folder.Journal.Entries[1].When > folder.Journal.Entries[0].When);
    }

    [Fact]
    public async Task A_folder_that_drizzle_kit_began_is_continued()
    {
        using var project = new ProjectFolder();
        CopyFixture(project);
        var same = Models.Of(Models.Table("t", "name2", "name"));
        Assert.IsType<GenerateResult.NoChanges>(await RunAsync(project, same));
        await RunAsync(project, Models.Of(Models.Table("t", "name2", "name"), Models.Table("more")));
        var folder = await MigrationFolder.ReadAsync(project.Workspace, "out");
        Assert.Equal("0002_add_more", folder.Journal.Entries[^1].Tag);
        Assert.Equal("eb4e6c7f-c69c-401a-82ee-856f874c5b3a", folder.Newest!.PreviousId);
    }

    [Fact]
    public async Task A_dropped_table_is_a_question_until_somebody_consents()
    {
        using var project = new ProjectFolder();
        await RunAsync(project, s_shop);
        var files = project.Files();
        var target = Models.Of(Models.Table("users", "name"));
        var question = Assert.Single(Assert.IsType<GenerateResult.Unanswered>(await RunAsync(project, target)).Questions);
        Assert.Equal(["--allow-drop table:public.orders"], question.Flags);
        Assert.Equal(files, project.Files());
        Assert.IsType<GenerateResult.Unanswered>(await RunAsync(project, target, Answers.Parse([], ["table:users"])));
        Assert.IsType<GenerateResult.Written>(await RunAsync(project, target, Answers.Parse([], ["table:orders"])));
        Assert.Contains("DROP TABLE \"orders\"", project.Read("out/0001_drop_orders.sql"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_a_rename_is_a_question_with_both_answers()
    {
        using var project = new ProjectFolder();
        await RunAsync(project, s_shop);
        var target = Models.Of(Models.Table("users", "full_name"), Models.Table("orders"));
        var question = Assert.Single(Assert.IsType<GenerateResult.Unanswered>(await RunAsync(project, target)).Questions);
        Assert.Equal(["--rename column:public.users.name=public.users.full_name", "--allow-drop column:public.users.name"], question.Flags);
        await RunAsync(project, target, Answers.Parse(["column:public.users.name=public.users.full_name"], []));
        Assert.EndsWith(
            "\nALTER TABLE \"users\" RENAME COLUMN \"name\" TO \"full_name\";\n",
            project.Read("out/0001_rename_users_name_to_full_name.sql"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_a_renamed_table_is_asked_for_by_its_old_path_and_let_go_by_either()
    {
        using var project = new ProjectFolder();
        await RunAsync(project, s_shop);
        var target = Models.Of(Models.Table("people"), Models.Table("orders"));
        string[] rename = ["table:public.users=public.people"];
        var question = Assert.Single(Assert.IsType<GenerateResult.Unanswered>(await RunAsync(project, target, Answers.Parse(rename, []))).Questions);
        Assert.Equal(["--allow-drop column:public.users.name"], question.Flags);
        Assert.IsType<GenerateResult.Written>(await RunAsync(project, target, Answers.Parse(rename, ["column:people.name"])));
    }

    [Fact]
    public async Task A_rename_that_does_not_fit_is_a_wrong_call()
    {
        using var project = new ProjectFolder();
        var exception = await Assert.ThrowsAsync<DiagnosticsException>(() => RunAsync(project, s_shop, Answers.Parse(["table:public.x=public.users"], [])));
        Assert.True(exception.IsUsage);
        Assert.Empty(project.Files());
    }

    [Fact]
    public async Task A_custom_migration_is_empty_and_keeps_the_schema()
    {
        using var project = new ProjectFolder();
        await RunAsync(project, s_shop);
        await GenerateMigration.RunCustomAsync(await MigrationFolder.ReadAsync(project.Workspace, "out"), new GenerateRequest { Name = "fill names" }, TimeProvider.System);
        Assert.StartsWith("--", project.Read("out/0001_fill_names.sql"), StringComparison.Ordinal);
        Assert.IsType<GenerateResult.NoChanges>(await RunAsync(project, s_shop));
    }

    [Fact]
    public async Task The_same_step_gives_the_same_files_everywhere()
    {
        using var one = new ProjectFolder();
        using var two = new ProjectFolder();
        await RunAsync(one, s_shop);
        await RunAsync(two, s_shop);
        foreach (var file in one.Files().Where(file => !file.EndsWith("_journal.json", StringComparison.Ordinal))) Assert.Equal(one.Read(file), two.Read(file));
    }

    [Theory]
    [InlineData("../evil", "0000_evil.sql")]
    [InlineData("Add users!", "0000_Add_users.sql")]
    public async Task A_name_stays_within_the_folder(string name, string expected)
    {
        using var project = new ProjectFolder();
        var written = Assert.IsType<GenerateResult.Written>(await RunAsync(project, s_shop, name: name));
        Assert.Equal(expected, Path.GetFileName(Assert.Single(written.Files)));
        Assert.Equal(3, project.Files("out").Count);
    }

    [Fact]
    public async Task A_name_without_a_letter_is_a_wrong_call()
    {
        using var project = new ProjectFolder();
        Assert.True((await Assert.ThrowsAsync<ToolException>(() => RunAsync(project, s_shop, name: "!!"))).IsUsage);
        Assert.Empty(project.Files());
    }

    [Fact]
    public async Task Somebodys_file_of_the_same_name_is_not_overwritten_and_nothing_else_is_left()
    {
        using var project = new ProjectFolder(("out/0000_init.sql", "select 1;"));
        await Assert.ThrowsAsync<DiagnosticsException>(() => RunAsync(project, s_shop));
        Assert.Equal(["out/0000_init.sql"], project.Files());
        Assert.Equal("select 1;", project.Read("out/0000_init.sql"));
    }

    [Fact]
    public async Task A_failure_in_the_middle_leaves_the_folder_as_it_was()
    {
        using var project = new ProjectFolder();
        // Where the journal belongs stands a folder: the last of the three files can't be placed.
        Directory.CreateDirectory(Path.Combine(project.Folder, "out/meta/_journal.json"));
        await Assert.ThrowsAsync<ToolException>(() => RunAsync(project, s_shop));
        Assert.Empty(project.Files());
    }

    [Fact]
    public async Task A_broken_journal_is_reported_with_its_place()
    {
        using var project = new ProjectFolder(("out/meta/_journal.json", "{ \"version\": \"7\", }}"));
        var exception = await Assert.ThrowsAsync<DiagnosticsException>(() => RunAsync(project, s_shop));
        Assert.StartsWith("out/meta/_journal.json", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<GenerateResult> RunAsync(ProjectFolder project, SchemaModel schema, Answers? answers = null, string? name = null) =>
        await GenerateMigration.RunAsync(await MigrationFolder.ReadAsync(project.Workspace, "out"), schema, new GenerateRequest { Name = name, Answers = answers ?? Answers.None }, TimeProvider.System);

    private static void CopyFixture(ProjectFolder project)
    {
        var fixture = Testing.RepositoryRoot.Combine("tests", "Wit.Sdk.Tooling.Tests", "Fixtures", "drizzle-kit");
        foreach (var file in Directory.EnumerateFiles(fixture, "*", SearchOption.AllDirectories))
            project.Write(Path.Combine("out", Path.GetRelativePath(fixture, file)), File.ReadAllText(file));
    }
}
