using Microsoft.Playwright;
using Wit.Sdk.Studio.Tests.Edits;

namespace Wit.Sdk.Studio.Tests.Browsers;

/// <summary>Rows are changed in the browser. With WIT_STUDIO_SHOTS, pictures go to that folder, to be looked at.</summary>
public sealed class EditPageTests(EditFixture database) : IClassFixture<EditFixture>
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("WIT_STUDIO_SHOTS");

    [ChromiumFact]
    public async Task A_cell_is_changed_by_the_keyboard_seen_as_SQL_and_saved()
    {
        await using var server = await database.StartAsync();
        await using var studio = await StudioPage.OpenAsync(server);
        var page = studio.Page;
        await studio.ChooseAsync("kinds");
        await page.Locator(".grid").FocusAsync();
        foreach (var key in new[] { "ArrowRight", "ArrowRight", "F2" }) await page.Keyboard.PressAsync(key);
        await page.GetByRole(AriaRole.Dialog).GetByLabel("amount", new() { Exact = true }).FillAsync("0.1000000000000000000001");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#cell-0-2")).ToHaveTextAsync("0.1000000000000000000001");
        await Assertions.Expect(page.Locator(".grid")).ToBeFocusedAsync();

        // Each type has its editor.
        foreach (var (column, name) in new[] { (1, "flag"), (5, "note"), (7, "feeling"), (10, "at"), (12, "doc"), (13, "raw"), (15, "tags") })
        {
            for (var i = 0; i < 20; i++) await page.Keyboard.PressAsync("ArrowLeft");
            for (var i = 0; i < column; i++) await page.Keyboard.PressAsync("ArrowRight");
            await page.Keyboard.PressAsync("F2");
            var editor = page.GetByRole(AriaRole.Dialog, new() { Name = $"Edit {name}" });
            await editor.WaitForAsync();
            if (name == "feeling") await editor.GetByLabel("sad").CheckAsync();
            if (name == "tags") await editor.GetByRole(AriaRole.Button, new() { Name = "+ element" }).ClickAsync();
            if (name == "note") await editor.GetByLabel("NULL").CheckAsync();
            await ShootAsync(page, "edit-" + name);
            await (name is "feeling" or "tags" or "note" ? editor.GetByRole(AriaRole.Button, new() { Name = "Keep" }) : editor.GetByRole(AriaRole.Button, new() { Name = "Cancel" })).ClickAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Show SQL" }).ClickAsync();
        await Assertions.Expect(page.Locator(".sql")).ToContainTextAsync("set \"amount\" = '0.1000000000000000000001', \"note\" = null, \"feeling\" = 'sad', \"tags\" = '{\"\"}'");
        await ShootAsync(page, "review");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Assertions.Expect(page.Locator(".changes")).ToHaveCountAsync(0);
        Assert.Equal("0.1000000000000000000001 sad {\"\"}", await database.ScalarAsync<string>("select amount || ' ' || feeling || ' ' || tags::text from kinds where note is null"));
        Assert.Empty(studio.Complaints);
    }

    [ChromiumFact]
    public async Task Two_tabs_on_one_row_end_in_a_conflict_that_a_person_decides()
    {
        await using var server = await database.StartAsync();
        await using var studio = await StudioPage.OpenAsync(server, ColorScheme.Dark);
        var page = studio.Page;
        await studio.ChooseAsync("people");
        await EditAsync("0-1", "name", "Mine");
        await database.ExecuteAsync("update people set name = 'Theirs' where id = 1");

        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator(".conflict")).ToContainTextAsync("Theirs");
        await ShootAsync(page, "conflict");
        Assert.Equal("Theirs", await database.ScalarAsync<string>("select name from people where id = 1"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep yours" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Assertions.Expect(page.Locator(".changes")).ToHaveCountAsync(0);
        Assert.Equal("Mine", await database.ScalarAsync<string>("select name from people where id = 1"));

        // A conflict is answered with 409, which Chromium notes in its console; nothing else is.
        Assert.DoesNotContain(studio.Complaints, complaint => !complaint.Contains("409", StringComparison.Ordinal));

        async Task EditAsync(string cell, string column, string text)
        {
            await page.Locator("#cell-" + cell).DblClickAsync();
            await page.GetByRole(AriaRole.Dialog).GetByLabel(column, new() { Exact = true }).FillAsync(text);
            await page.Keyboard.PressAsync("Enter");
        }
    }

    [ChromiumFact]
    public async Task A_new_row_picks_its_parent_by_name_and_another_is_deleted()
    {
        await database.ExecuteAsync("delete from tickets; insert into tickets (id, place_id, number, title, version) values (gen_random_uuid(), 1, 900, 'old', 1)");
        await using var server = await database.StartAsync();
        await using var studio = await StudioPage.OpenAsync(server);
        var page = studio.Page;
        await studio.ChooseAsync("tickets");
        await page.GetByRole(AriaRole.Button, new() { Name = "New row" }).ClickAsync();
        await Assertions.Expect(page.Locator("#cell-0-1")).ToHaveTextAsync("required");
        await Assertions.Expect(page.Locator("#cell-0-2")).ToHaveTextAsync("next number");
        await page.Locator("#cell-0-1").DblClickAsync();
        await page.GetByRole(AriaRole.Combobox).FillAsync("sou");
        await Assertions.Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Option)).ToHaveTextAsync("South2");
        await page.Keyboard.PressAsync("ArrowDown");
        await ShootAsync(page, "picker");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await page.Locator("#cell-1-3").ClickAsync();
        await page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(page.Locator(".row.gone")).ToHaveCountAsync(1);
        await ShootAsync(page, "staged");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Assertions.Expect(page.Locator(".changes")).ToHaveCountAsync(0);
        Assert.Equal(["South 1"], await database.ListAsync<string>("select p.name || ' ' || t.number from tickets t join places p on p.id = t.place_id"));
        Assert.Empty(studio.Complaints);
    }

    [ChromiumFact]
    public async Task A_filter_picks_by_name_and_a_column_is_widened_by_the_keyboard()
    {
        await database.ExecuteAsync("delete from tickets; insert into tickets (id, place_id, number, title, version) values (gen_random_uuid(), 1, 901, 'here', 1)");
        await using var server = await database.StartAsync(isWritable: false);
        await using var studio = await StudioPage.OpenAsync(server);
        var page = studio.Page;
        await studio.ChooseAsync("tickets");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "New row" })).ToHaveCountAsync(0);

        var grip = page.GetByRole(AriaRole.Separator, new() { Name = "Width of title" });
        var width = int.Parse((await grip.GetAttributeAsync("aria-valuenow"))!, System.Globalization.CultureInfo.InvariantCulture);
        await grip.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(grip).ToHaveAttributeAsync("aria-valuenow", (width + 60).ToString(System.Globalization.CultureInfo.InvariantCulture));

        await page.GetByRole(AriaRole.Button, new() { Name = "Filter", Exact = true }).ClickAsync();
        await page.GetByLabel("Column", new() { Exact = true }).SelectOptionAsync("place_id");
        await page.GetByLabel("Condition", new() { Exact = true }).SelectOptionAsync("Equal");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Value" }).FillAsync("nor");
        await page.GetByRole(AriaRole.Option, new() { Name = "North" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();

        await Assertions.Expect(page.Locator(".total")).ToHaveTextAsync("1 row found");
        Assert.Empty(studio.Complaints);
    }

    private static async Task ShootAsync(IPage page, string name)
    {
        if (s_folder is not null) await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(s_folder, $"{name}.png") });
    }
}
