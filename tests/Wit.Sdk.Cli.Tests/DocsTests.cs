namespace Wit.Sdk.Cli.Tests;

public sealed class DocsTests
{
    [Fact]
    public async Task The_site_is_written_once_and_again_only_where_the_schema_changed()
    {
        using var project = new CliProject(("schema.ts", Schemas.Users));

        var first = await project.RunAsync("docs", "--schema", "schema.ts", "--out", "site");
        var second = await project.RunAsync("docs", "--schema", "schema.ts", "--out", "site");
        project.Write("schema.ts", Schemas.Users.Replace("\"users\"", "\"people\"", StringComparison.Ordinal));
        var third = await project.RunAsync("docs", "--schema", "schema.ts", "--out", "site", "--json");

        Assert.Equal((0, "Wrote 7 of 7 files to site. Open site/index.html.\n"), (first.ExitCode, first.Out));
        Assert.Equal((0, "site is up to date: 7 files.\n"), (second.ExitCode, second.Out));
        Assert.Contains("site/tables/people.html", third.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("docs.css", third.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Folder, "site/tables/users.html")));
    }

    [Fact]
    public async Task A_file_of_another_origin_is_not_replaced()
    {
        using var project = new CliProject(("schema.ts", Schemas.Users), ("site/index.html", "mine"), ("site/tables/old.html", "mine too"));

        var refused = await project.RunAsync("docs", "--schema", "schema.ts", "--out", "site");
        File.Delete(Path.Combine(project.Folder, "site/index.html"));
        var written = await project.RunAsync("docs", "--schema", "schema.ts", "--out", "site");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("'site/index.html' exists, and wit docs did not write it: name another folder by '--out'.", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, written.ExitCode);
        Assert.Equal("mine too", project.Read("site/tables/old.html"));
    }

    [Fact]
    public async Task A_schema_with_errors_writes_nothing()
    {
        using var project = new CliProject(("schema.ts", Schemas.Users.Replace("text(\"name\")", "text(\"id\")", StringComparison.Ordinal)));

        var result = await project.RunAsync("docs", "--schema", "schema.ts", "--out", "site");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(project.Files("site"));
    }
}
