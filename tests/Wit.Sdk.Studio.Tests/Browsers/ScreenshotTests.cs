using Microsoft.Playwright;

namespace Wit.Sdk.Studio.Tests.Browsers;

/// <summary>The views at two widths and in both schemes. With WIT_STUDIO_SHOTS, the pictures go to that folder, to be looked at.</summary>
public sealed class ScreenshotTests(StudioFixture database) : IClassFixture<StudioFixture>
{
    [ChromiumFact]
    public async Task Each_view_fits_at_both_widths_in_light_and_dark()
    {
        var folder = Environment.GetEnvironmentVariable("WIT_STUDIO_SHOTS");
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1280), (ColorScheme.Dark, 1920) })
        {
            await using var server = await database.StartAsync();
            await using var studio = await StudioPage.OpenAsync(server, scheme, width, width * 5 / 8);
            await ShootAsync("start");
            await studio.ChooseAsync("issues");
            await Assertions.Expect(studio.Page.Locator(".total")).ToHaveTextAsync("450 rows");
            await ShootAsync("rows");
            await studio.Page.GetByRole(AriaRole.Button, new() { Name = "Filter", Exact = true }).ClickAsync();
            await studio.Page.Locator(".mark button").Nth(2).ClickAsync();
            await studio.Page.Locator("aside dl").WaitForAsync();
            await ShootAsync("row");
            await studio.ChooseAsync("kinds");
            await ShootAsync("kinds");
            await studio.ChooseAsync("users");
            await studio.Page.Locator(".mark button").First.ClickAsync();
            await studio.Page.Locator("aside dl").WaitForAsync();
            await ShootAsync("user");
            await studio.Page.GetByRole(AriaRole.Button, new() { Name = "Structure", Exact = true }).ClickAsync();
            await studio.Page.GetByText("FindByEmail", new() { Exact = true }).WaitForAsync();
            await ShootAsync("structure");
            await studio.Page.GetByRole(AriaRole.Link, new() { Name = "Diagram", Exact = true }).ClickAsync();
            await studio.Page.Locator(".er-table").First.WaitForAsync();
            await ShootAsync("diagram");
            Assert.Empty(studio.Complaints);

            async Task ShootAsync(string name)
            {
                Assert.True(await studio.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight"), name);
                if (folder is not null) await studio.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{scheme}-{width}.png") });
            }
        }
    }
}
