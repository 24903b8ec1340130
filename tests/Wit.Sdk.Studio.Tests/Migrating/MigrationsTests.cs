using System.Net;
using System.Text.Json;

namespace Wit.Sdk.Studio.Tests.Migrating;

public sealed class MigrationsTests
{
    [Fact]
    public async Task What_is_applied_and_what_the_schema_file_has_more_are_shown()
    {
        await using var project = await MigratedProject.CreateAsync();
        await using var client = await StudioClient.OpenAsync(await project.StartAsync());

        var before = await client.GetAsync("migrations", new { });
        project.Edit("name: text", "done: integer(\"done\"), name: text");
        var after = await client.GetAsync("migrations", new { });

        Assert.Equal([("0000_start", "Applied")], before.GetProperty("migrations").EnumerateArray().Select(line => (line.GetProperty("name").GetString(), line.GetProperty("state").GetString())));
        Assert.Empty(before.GetProperty("files").EnumerateArray());
        Assert.Contains("ADD COLUMN \"done\" integer", Assert.Single(after.GetProperty("files").EnumerateArray()).GetProperty("sql").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loss_is_a_question_with_the_options_that_answer_it()
    {
        await using var project = await MigratedProject.CreateAsync();
        await using var client = await StudioClient.OpenAsync(await project.StartAsync());

        project.Edit(", name: text(\"name\").notNull()", string.Empty);
        var asked = await client.GetAsync("migrations", new { });
        project.Edit("text(\"name\")", "text(\"id\")");
        var broken = await client.GetAsync("migrations", new { });

        Assert.Contains("--allow-drop column:public.tasks.name", Assert.Single(asked.GetProperty("questions").EnumerateArray()).GetProperty("answers")[0].GetString(), StringComparison.Ordinal);
        Assert.StartsWith("schema.ts(2): WIT", broken.GetProperty("problems")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_by_hand_is_found_and_nothing_is_left_behind_by_the_comparison()
    {
        await using var project = await MigratedProject.CreateAsync();
        await using var client = await StudioClient.OpenAsync(await project.StartAsync());

        var clean = await client.GetAsync("drift", new { });
        await project.Database.ExecuteAsync("alter table tasks add column hand integer");
        var drifted = await client.GetAsync("drift", new { });

        Assert.Empty(clean.GetProperty("differences").EnumerateArray());
        Assert.Contains("public.tasks.hand", Assert.Single(drifted.GetProperty("differences").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal(2L, await project.Database.ScalarAsync<long>("select count(*) from pg_namespace where nspname in ('public', 'drizzle')"));
        Assert.Equal(2L, await project.Database.ScalarAsync<long>("select count(*) from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'"));
    }

    [Fact]
    public async Task A_studio_without_a_project_has_no_migrations()
    {
        await using var project = await MigratedProject.CreateAsync();
        await using var client = await StudioClient.OpenAsync(await StudioServer.StartAsync(new StudioOptions { ConnectionString = project.Database.ConnectionString }));

        Assert.False((await client.GetAsync("schema", new { })).GetProperty("hasMigrations").GetBoolean());
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("migrations", new { })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("drift", new { })).Status);
    }
}
