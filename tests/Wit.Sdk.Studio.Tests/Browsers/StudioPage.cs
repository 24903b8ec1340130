using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Wit.Sdk.Studio.Tests.Browsers;

/// <summary>The page of a studio in Chromium, and what the browser had to say against it.</summary>
public sealed class StudioPage : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly ConcurrentQueue<string> _complaints = [];

    private StudioPage(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, Page) = (playwright, browser, page);

    public IPage Page { get; }

    /// <summary>Dialogs, errors, reports of the policy, and requests that left this machine.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public static async Task<StudioPage> OpenAsync(StudioServer server, ColorScheme scheme = ColorScheme.Light, int width = 1280, int height = 800)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumFactAttribute.Program, Args = ["--no-sandbox"] });
        var page = await (await browser.NewContextAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = height }, TimezoneId = "Europe/Amsterdam" })).NewPageAsync();
        page.SetDefaultTimeout(20_000);
        var opened = new StudioPage(playwright, browser, page);
        page.Dialog += (_, dialog) =>
        {
            opened._complaints.Enqueue("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.PageError += (_, error) => opened._complaints.Enqueue("error: " + error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") opened._complaints.Enqueue(message.Type + ": " + message.Text);
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(server.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) opened._complaints.Enqueue("request: " + request.Url);
        };
        await page.GotoAsync(server.Link.ToString());
        await page.Locator(".sidebar").WaitForAsync();
        return opened;
    }

    /// <summary>Opens a table by the sidebar, and waits for its rows.</summary>
    public async Task ChooseAsync(string table)
    {
        await Page.Locator("a.entry", new PageLocatorOptions { Has = Page.Locator($"xpath=.//span[@class='name'][text()='{table}']") }).ClickAsync();
        await Page.Locator(".row .cell").First.WaitForAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
