using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HelpDesk;
using Microsoft.Extensions.DependencyInjection;

namespace Wit.Sdk.AspNetCore.Tests.Samples;

/// <summary>samples/HelpDesk over HTTP.</summary>
public sealed class HelpDeskTests(HelpDeskApplication application) : IClassFixture<HelpDeskApplication>
{
    [Fact]
    public async Task A_question_becomes_a_numbered_ticket_with_its_message_customer_and_tags()
    {
        using var client = application.CreateClient();
        var customer = await AddCustomerAsync(client);

        var ticket = await OpenAsync(client, customer);
        var second = await OpenAsync(client, customer);
        await SendAsync(client, HttpMethod.Put, $"/tickets/{ticket["id"]}/tags/printer");
        await SendAsync(client, HttpMethod.Put, $"/tickets/{ticket["id"]}/tags/printer");
        var found = await client.GetFromJsonAsync<JsonNode>($"/tickets/{ticket["id"]}");

        Assert.Equal((1, 2), ((int)ticket["number"]!, (int)second["number"]!));
        Assert.Equal("open", (string?)found!["state"]);
        Assert.Equal((string?)customer["email"], (string?)found["customer"]!["email"]);
        Assert.Equal("It does not print at all.", (string?)Assert.Single(found["messages"]!.AsArray())!["body"]);
        Assert.Equal("printer", (string?)Assert.Single(found["tags"]!.AsArray())!["name"]);
    }

    [Fact]
    public async Task Only_the_first_of_two_changes_of_one_version_is_accepted()
    {
        using var client = application.CreateClient();
        var ticket = await OpenAsync(client, await AddCustomerAsync(client));
        var agent = (await application.Services.GetRequiredService<WitDb>().Agents.FindByEmailAsync("grace@example.com"))!;

        var changed = await SendAsync(client, HttpMethod.Patch, $"/tickets/{ticket["id"]}", new { version = 1, state = "closed", agentId = agent.Id });
        using var late = await client.PatchAsJsonAsync(new Uri($"/tickets/{ticket["id"]}", UriKind.Relative), new { version = 1, subject = "Again" });
        var reopened = await SendAsync(client, HttpMethod.Post, $"/tickets/{ticket["id"]}/reopen");

        Assert.Equal(("closed", "It does not print", agent.Id), ((string?)changed["state"], (string?)changed["subject"], (Guid)changed["agentId"]!));
        Assert.Equal((HttpStatusCode.Conflict, "version_conflict"), (late.StatusCode, (string?)(await late.Content.ReadFromJsonAsync<JsonNode>())!["code"]));
        Assert.Equal(("open", 1), ((string?)reopened["state"], (int)reopened["reopened"]!));
    }

    [Fact]
    public async Task Lists_have_pages_and_skip_deleted_tickets_until_they_are_restored()
    {
        using var client = application.CreateClient();
        var customer = await AddCustomerAsync(client);
        var tickets = new List<string>();
        for (var i = 0; i < 21; i++)
            tickets.Add((string)(await OpenAsync(client, customer))["id"]!);
        var list = $"/tickets?state=Open&customerId={customer["id"]}";

        var first = (await client.GetFromJsonAsync<JsonNode>(list))!;
        var next = (await client.GetFromJsonAsync<JsonNode>($"{list}&after={Uri.EscapeDataString((string)first["next"]!)}"))!;
        await SendAsync(client, HttpMethod.Delete, $"/tickets/{tickets[0]}");
        using var gone = await client.GetAsync(new Uri($"/tickets/{tickets[0]}", UriKind.Relative));
        var exported = await client.GetFromJsonAsync<JsonArray>("/tickets/export");
        var restored = await SendAsync(client, HttpMethod.Post, $"/tickets/{tickets[0]}/restore");

        Assert.Equal((20, 1), (first["items"]!.AsArray().Count, next["items"]!.AsArray().Count));
        Assert.Null(next["next"]);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(tickets[1..].Order(), exported!.Where(row => (string?)row!["customerId"] == (string?)customer["id"]).Select(row => (string)row!["id"]!).Order());
        Assert.Equal(tickets[0], (string?)restored["id"]);
    }

    [Fact]
    public async Task Customers_are_imported_at_once_and_a_taken_address_is_a_problem_of_its_field()
    {
        using var client = application.CreateClient();

        using var imported = await client.PostAsJsonAsync(new Uri("/customers/import", UriKind.Relative), Enumerable.Range(0, 100).Select(i => new { email = $"many{i}@example.com" }));
        using var taken = await client.PostAsJsonAsync(new Uri("/customers", UriKind.Relative), new { email = "many7@example.com" });
        var problem = (await taken.Content.ReadFromJsonAsync<JsonNode>())!;

        Assert.Equal(100, await imported.Content.ReadFromJsonAsync<long>());
        Assert.Equal(HttpStatusCode.Conflict, taken.StatusCode);
        Assert.Equal("The value is already taken.", (string?)problem["errors"]!["email"]![0]);
    }

    [Fact]
    public async Task A_search_joins_its_conditions_and_the_report_counts_open_tickets()
    {
        using var client = application.CreateClient();
        var customer = await AddCustomerAsync(client);
        var closed = await OpenAsync(client, customer);
        var tagged = await OpenAsync(client, customer);
        await OpenAsync(client, customer);
        var tag = Guid.NewGuid().ToString("N");
        await SendAsync(client, HttpMethod.Put, $"/tickets/{closed["id"]}/tags/{tag}");
        await SendAsync(client, HttpMethod.Put, $"/tickets/{tagged["id"]}/tags/{tag}");
        await SendAsync(client, HttpMethod.Patch, $"/tickets/{closed["id"]}", new { version = 1, state = "closed" });

        var found = await client.GetFromJsonAsync<JsonNode>($"/tickets/search?text=at all&state=Open&tag={tag}");
        var none = await client.GetFromJsonAsync<JsonNode>($"/tickets/search?text=at none&tag={tag}");
        var busiest = await client.GetFromJsonAsync<JsonArray>("/customers/busiest");
        var newest = await client.GetFromJsonAsync<JsonArray>("/tickets/newest?state=Open");

        Assert.Equal((string?)tagged["id"], (string?)Assert.Single(found!["items"]!.AsArray())!["id"]);
        Assert.Equal((string?)customer["id"], (string?)found["items"]![0]!["customer"]!["id"]);
        Assert.Empty(none!["items"]!.AsArray());
        var card = newest!.First(row => (string?)row!["customerEmail"] == (string?)customer["email"])!;
        Assert.Equal(("It does not print", "open", 1L), ((string?)card["subject"], (string?)card["state"], (long)card["messagesCount"]!));
        var counts = busiest!.Select(static row => (long)row!["openTickets"]!).ToList();
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Contains(busiest!, row => (string?)row!["customer"]!["id"] == (string?)customer["id"] && (long)row["openTickets"]! == 2);
    }

    [Fact]
    public async Task The_application_is_healthy_and_describes_itself()
    {
        using var client = application.CreateClient();

        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        var document = (await client.GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!;
        Assert.Contains("/tickets/{id}", document["paths"]!.AsObject().Select(static path => path.Key));
        Assert.Equal(["open", "pending", "closed"], document["components"]!["schemas"]!["TicketState"]!["enum"]!.AsArray().Select(static label => (string?)label));
    }

    private static Task<JsonNode> AddCustomerAsync(HttpClient client) =>
        SendAsync(client, HttpMethod.Post, "/customers", new { email = $"{Guid.NewGuid():N}@example.com", contact = new { language = "de", byPhone = true } });

    private static Task<JsonNode> OpenAsync(HttpClient client, JsonNode customer) => SendAsync(
        client, HttpMethod.Post, "/tickets", new { customerId = (string?)customer["id"], subject = "It does not print", body = "It does not print at all." });

    private static async Task<JsonNode> SendAsync(HttpClient client, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {response.StatusCode} {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }
}
