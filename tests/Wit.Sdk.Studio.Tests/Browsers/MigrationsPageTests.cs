using Microsoft.Playwright;
using Wit.Sdk.Studio.Tests.Migrating;

namespace Wit.Sdk.Studio.Tests.Browsers;

public sealed class MigrationsPageTests
{
    [ChromiumFact]
    public async Task The_page_shows_what_is_applied_what_comes_next_and_what_differs()
    {
        await using var project = await MigratedProject.CreateAsync();
        project.Edit("name: text", "done: integer(\"done\"), name: text");
        await project.Database.ExecuteAsync("alter table tasks add column hand integer");
        await using var server = await project.StartAsync();
        await using var studio = await StudioPage.OpenAsync(server);
        var page = studio.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "Migrations", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".state")).ToHaveTextAsync("applied");
        await Assertions.Expect(page.Locator("pre.sql")).ToContainTextAsync("ADD COLUMN \"done\" integer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Assertions.Expect(page.GetByText("public.tasks.hand")).ToBeVisibleAsync();

        if (Environment.GetEnvironmentVariable("WIT_STUDIO_SHOTS") is { } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "migrations-Light-1280.png") });
        Assert.Empty(studio.Complaints);
    }
}
