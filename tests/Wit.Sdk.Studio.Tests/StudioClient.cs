using System.Net;
using System.Text;
using System.Text.Json;

namespace Wit.Sdk.Studio.Tests;

/// <summary>Asks a studio as its page does.</summary>
public sealed class StudioClient : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly string _header;

    private StudioClient(StudioServer server, HttpClient http, string cookie, string header) => (Server, _http, Cookie, _header) = (server, http, cookie, header);

    /// <summary>The studio; it ends with the client.</summary>
    public StudioServer Server { get; }

    /// <summary>The cookie of the session, as a request has it.</summary>
    public string Cookie { get; }

    /// <summary>The headers that a request of the page has, one a line.</summary>
    public string Headers => $"Cookie: {Cookie}\r\nX-Wit-Studio: {_header}\r\n";

    public static async Task<StudioClient> OpenAsync(StudioServer server)
    {
        var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = server.Address };
        using var answer = await SendAsync(http, "session", JsonSerializer.Serialize(new { token = server.Link.Fragment["#token=".Length..] }), cookie: null, header: null);
        answer.EnsureSuccessStatusCode();
        var setCookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", setCookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", setCookie, StringComparison.OrdinalIgnoreCase);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return new StudioClient(server, http, setCookie.Split(';')[0], body.RootElement.GetProperty("header").GetString()!);
    }

    /// <summary>Sends an operation; gives status and body.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(string operation, object request, CancellationToken cancellationToken = default)
    {
        using var answer = await SendAsync(_http, operation, JsonSerializer.Serialize(request), Cookie, _header, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        Assert.DoesNotContain(StudioFixture.Secret, text, StringComparison.Ordinal);
        return (answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    /// <summary>Sends an operation that is answered with a file.</summary>
    public async Task<string> DownloadAsync(string operation, object request)
    {
        using var answer = await SendAsync(_http, operation, JsonSerializer.Serialize(request), Cookie, _header);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        Assert.DoesNotContain(StudioFixture.Secret, text, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Sends an operation that is answered.</summary>
    public async Task<JsonElement> GetAsync(string operation, object request)
    {
        var (status, body) = await AskAsync(operation, request);
        Assert.True(status == HttpStatusCode.OK, body.ToString());
        return body;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, string operation, string body, string? cookie, string? header, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/" + operation) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        if (header is not null) request.Headers.Add("X-Wit-Studio", header);
        return await http.SendAsync(request, cancellationToken);
    }
}
