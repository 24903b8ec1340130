using System.Globalization;
using Microsoft.Playwright;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Studio.Tests.Browsers;

public sealed class PageTests(StudioFixture database) : IClassFixture<StudioFixture>
{
    [ChromiumFact]
    public async Task A_table_is_browsed_filtered_sorted_and_followed()
    {
        await using var server = await database.StartAsync();
        await using var studio = await StudioPage.OpenAsync(server);
        var page = studio.Page;
        Assert.DoesNotContain("token", page.Url, StringComparison.Ordinal);

        await studio.ChooseAsync("issues");
        await Assertions.Expect(page.Locator(".total")).ToHaveTextAsync("450 rows");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter", Exact = true }).ClickAsync();
        await page.GetByLabel("Column", new() { Exact = true }).SelectOptionAsync("state");
        await page.GetByLabel("Value", new() { Exact = true }).SelectOptionAsync("closed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await Assertions.Expect(page.Locator(".total")).ToHaveTextAsync("150 rows found");
        await page.Locator(".headname", new() { HasTextString = "number" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "number" })).ToHaveAttributeAsync("aria-sort", "ascending");

        // The state is a link: a new tab of the same browser shows the same.
        var second = await page.Context.NewPageAsync();
        await second.GotoAsync(page.Url);
        await Assertions.Expect(second.Locator(".total")).ToHaveTextAsync("150 rows found");
        await second.CloseAsync();

        await page.Locator(".mark button").First.ClickAsync();
        await page.Locator("aside a.link", new() { HasTextString = "users" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("users");
        await Assertions.Expect(page.Locator(".total")).ToHaveTextAsync("1 row found");
        await page.Locator(".mark button").First.ClickAsync();
        await Assertions.Expect(page.Locator("aside .secret")).ToHaveCountAsync(2);
        await page.Locator("aside a.link", new() { HasTextString = "author_id" }).Filter(new() { HasTextString = "450" }).ClickAsync();
        await Assertions.Expect(page.Locator(".total")).ToHaveTextAsync("450 rows found");
        Assert.Empty(studio.Complaints);
    }

    [ChromiumFact]
    public async Task The_diagram_shows_each_table_and_leads_to_it()
    {
        await using var server = await database.StartAsync();
        await using var studio = await StudioPage.OpenAsync(server);
        var page = studio.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "Diagram", Exact = true }).ClickAsync();
        await page.Locator(".er-table").First.WaitForAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#diagram$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        var tables = await page.Locator("a.entry .glyph", new() { HasTextString = "▤" }).CountAsync();
        await Assertions.Expect(page.Locator(".er-table")).ToHaveCountAsync(tables);

        // All of it is in view, and the keyboard zooms and follows.
        Assert.True(await page.Locator(".er-paper").EvaluateAsync<bool>("paper => paper.scrollWidth <= paper.clientWidth && paper.scrollHeight <= paper.clientHeight"));
        var before = await page.Locator(".er-scale").TextContentAsync();
        await page.Locator(".er-paper").FocusAsync();
        await page.Keyboard.PressAsync("+");
        await Assertions.Expect(page.Locator(".er-scale")).Not.ToHaveTextAsync(before!);
        await page.Locator(".er-table[aria-label^='issues,']").FocusAsync();
        Assert.NotEqual(0, await page.Locator(".er-line.hot").CountAsync());
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("issues");
        Assert.Empty(studio.Complaints);
    }

    [ChromiumFact]
    public async Task The_rows_that_are_shown_are_exported_as_a_file()
    {
        await using var server = await database.StartAsync();
        await using var studio = await StudioPage.OpenAsync(server);
        await studio.ChooseAsync("issues");
        var page = studio.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "CSV" }).ClickAsync());

        Assert.Equal("issues.csv", download.SuggestedFilename);
        Assert.Equal(451, (await File.ReadAllLinesAsync(await download.PathAsync())).Length);
        Assert.Empty(studio.Complaints);
    }

    [ChromiumFact]
    public async Task The_keyboard_reaches_cells_and_rows()
    {
        await using var server = await database.StartAsync();
        await using var studio = await StudioPage.OpenAsync(server);
        await studio.ChooseAsync("issues");

        await studio.Page.Locator(".grid").FocusAsync();
        await studio.Page.Keyboard.PressAsync("ArrowDown");
        await studio.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(studio.Page.Locator(".grid")).ToHaveAttributeAsync("aria-activedescendant", "cell-1-1");
        await studio.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(studio.Page.GetByRole(AriaRole.Complementary)).ToBeVisibleAsync();
        Assert.Empty(studio.Complaints);
    }

    [ChromiumFact]
    public async Task NULL_and_empty_differ_and_columns_can_be_hidden_and_pinned()
    {
        await using var server = await database.StartAsync();
        await using var studio = await StudioPage.OpenAsync(server);
        await studio.ChooseAsync("kinds");
        var page = studio.Page;

        await Assertions.Expect(page.Locator("#cell-1-1")).ToHaveTextAsync("NULL");
        await page.GetByRole(AriaRole.Button, new() { Name = "Columns" }).ClickAsync();
        await page.Locator(".choice", new() { HasTextString = "flag" }).GetByRole(AriaRole.Checkbox).ClickAsync();
        await page.Locator(".choice", new() { HasTextString = "note" }).GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(page.Locator(".headname", new() { HasTextString = "flag" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#cell-0-0")).ToHaveTextAsync("empty");
        await Assertions.Expect(page.Locator("#cell-1-0")).ToHaveTextAsync("NULL");
        Assert.Empty(studio.Complaints);
    }

    [ChromiumFact]
    public async Task A_million_rows_and_two_hundred_columns_keep_the_page_small()
    {
        await using var large = await TestDatabase.CreateAsync(string.Create(CultureInfo.InvariantCulture, $"""
            create unlogged table large as select n as id, 'row ' || n as name from generate_series(1, 1000000) n;
            alter table large add primary key (id);
            create table wide ({string.Join(", ", Enumerable.Range(0, 200).Select(i => "c" + i.ToString(CultureInfo.InvariantCulture) + " integer default " + i.ToString(CultureInfo.InvariantCulture)))});
            insert into wide select from generate_series(1, 300);
            """));
        await using var server = await StudioServer.StartAsync(new StudioOptions { ConnectionString = large.ConnectionString });
        await using var studio = await StudioPage.OpenAsync(server);
        var page = studio.Page;

        await studio.ChooseAsync("large");
        await Assertions.Expect(page.Locator(".total")).ToHaveTextAsync("1,000,000 rows");
        for (var i = 1; i <= 10; i++)
        {
            // To the end of what is loaded, which loads the page after it.
            await page.EvalOnSelectorAsync(".grid", "it => { it.scrollTop = it.scrollHeight; }");
            await Assertions.Expect(page.Locator(".row .cell", new() { HasTextString = string.Create(CultureInfo.InvariantCulture, $"row {(i * 200) + 1}") }).First).ToBeAttachedAsync();
            Assert.InRange(await NodesAsync(), 1, 3000);
        }

        await studio.ChooseAsync("wide");
        await page.EvalOnSelectorAsync(".grid", "it => { it.scrollLeft = it.scrollWidth; }");
        await Assertions.Expect(page.Locator(".headname", new() { HasTextString = "c199" })).ToBeVisibleAsync();
        Assert.InRange(await NodesAsync(), 1, 3000);
        Assert.Empty(studio.Complaints);

        Task<int> NodesAsync() => page.EvaluateAsync<int>("document.querySelectorAll('*').length");
    }

    [ChromiumFact]
    public async Task Markup_in_names_labels_and_values_stays_text()
    {
        const string Markup = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        const string Short = "<b onclick=alert(3)>\"'";
        var name = Short.Replace("\"", "\"\"", StringComparison.Ordinal);
        var value = Short.Replace("'", "''", StringComparison.Ordinal);
        await using var hostile = await TestDatabase.CreateAsync($"""
            create type "e{name}" as enum ('{value}');
            create table "{name}" ("id{name}" text primary key, "l{name}" "e{name}" default '{value}', "j{name}" jsonb, "name" text);
            insert into "{name}" values ('{Markup}', '{value}', jsonb_build_object('{Markup}', '{Markup}'), '{Markup}{Markup}');
            create table "r{name}" ("to" text references "{name}", id integer primary key);
            insert into "r{name}" values ('{Markup}', 1);
            create view "v{name}" as select 1 / 0 as "x{name}";
            comment on table "{name}" is '{Markup}';
            """);
        await using var server = await StudioServer.StartAsync(new StudioOptions { ConnectionString = hostile.ConnectionString });
        await using var studio = await StudioPage.OpenAsync(server);
        var page = studio.Page;

        foreach (var index in new[] { 0, 1, 2 })
        {
            await page.Locator("li a.entry:not(.place)").Nth(index).ClickAsync();
            await page.Locator(".row .cell, .problem").First.WaitForAsync();
            if (await page.Locator(".mark button").CountAsync() == 0) continue;
            await page.Locator(".mark button").First.ClickAsync();
            await page.Locator("aside dl").WaitForAsync();
        }

        await page.Locator("li a.entry:not(.place)").Nth(0).ClickAsync();
        await Assertions.Expect(page.Locator("#cell-0-0")).ToHaveTextAsync(Markup);
        Assert.Equal(0, await page.Locator("img, #app script, [onclick], [onerror]").CountAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Diagram", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".er-table")).ToHaveCountAsync(2);
        Assert.Equal(0, await page.Locator("img, #app script, [onclick], [onerror]").CountAsync());

        // Dividing by zero is answered with 422, which Chromium notes in its console; nothing else is.
        Assert.DoesNotContain(studio.Complaints, complaint => !complaint.Contains("422", StringComparison.Ordinal));
    }
}
