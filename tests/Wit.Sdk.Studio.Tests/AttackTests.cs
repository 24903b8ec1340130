using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace Wit.Sdk.Studio.Tests;

/// <summary>What a page of somebody else, or a program without the token, tries.</summary>
public sealed class AttackTests(StudioFixture database) : IClassFixture<StudioFixture>
{
    private const string Body = """{"table":{"schema":"public","name":"users"}}""";

    /// <summary>Every operation is refused alike: those that write, and those that read no row, too.</summary>
    private static readonly string[] s_operations = ["rows", "save", "preview", "export", "schema", "value", "structure", "diagram", "migrations", "drift"];

    /// <summary>Name, request line, headers. {0} is the authority, {1} the headers of an open session. Each lacks one thing, or has one too much.</summary>
    public static TheoryData<string, string, string> Attacks => new()
    {
        { "no session", "POST /api/rows", "Host: {0}\r\nOrigin: http://{0}\r\nContent-Type: application/json\r\n" },
        { "a wrong header", "POST /api/rows", "Host: {0}\r\nOrigin: http://{0}\r\nContent-Type: application/json\r\nX-Wit-Studio: AAAA\r\nCookie: wit_studio=AAAA\r\n" },
        { "a name that leads here", "POST /api/rows", "Host: evil.example\r\nOrigin: http://evil.example\r\nContent-Type: application/json\r\n{1}" },
        { "a name that leads here, with our port", "POST /api/rows", "Host: evil.example:{2}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n{1}" },
        { "localhost instead of the address", "POST /api/rows", "Host: localhost:{2}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n{1}" },
        { "another port", "POST /api/rows", "Host: 127.0.0.1:1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n{1}" },
        { "no host", "POST /api/rows", "Host: \r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n{1}" },
        { "two hosts", "POST /api/rows", "Host: {0}\r\nHost: evil.example\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n{1}" },
        { "a foreign origin", "POST /api/rows", "Host: {0}\r\nOrigin: http://evil.example\r\nContent-Type: application/json\r\n{1}" },
        { "an origin of another port", "POST /api/rows", "Host: {0}\r\nOrigin: http://127.0.0.1:1\r\nContent-Type: application/json\r\n{1}" },
        { "the origin of a sandbox", "POST /api/rows", "Host: {0}\r\nOrigin: null\r\nContent-Type: application/json\r\n{1}" },
        { "an origin with https", "POST /api/rows", "Host: {0}\r\nOrigin: https://{0}\r\nContent-Type: application/json\r\n{1}" },
        { "two origins", "POST /api/rows", "Host: {0}\r\nOrigin: http://{0}\r\nOrigin: http://evil.example\r\nContent-Type: application/json\r\n{1}" },
        { "a cross-site request", "POST /api/rows", "Host: {0}\r\nOrigin: http://{0}\r\nSec-Fetch-Site: cross-site\r\nContent-Type: application/json\r\n{1}" },
        { "a same-site request", "POST /api/rows", "Host: {0}\r\nSec-Fetch-Site: same-site\r\nContent-Type: application/json\r\n{1}" },
        { "no word on where it comes from", "POST /api/rows", "Host: {0}\r\nContent-Type: application/json\r\n{1}" },
        { "a form", "POST /api/rows", "Host: {0}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n{1}" },
        { "a simple request of text", "POST /api/rows", "Host: {0}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: text/plain\r\n{1}" },
        { "no content type", "POST /api/rows", "Host: {0}\r\nSec-Fetch-Site: same-origin\r\n{1}" },
        { "GET", "GET /api/rows", "Host: {0}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n{1}" },
        { "a preflight", "OPTIONS /api/rows", "Host: {0}\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\nAccess-Control-Request-Private-Network: true\r\n" },
        { "the cookie alone", "POST /api/rows", "Host: {0}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nCookie: {3}\r\n" },
        { "the token again", "POST /api/session", "Host: {0}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n" },
        { "a path out of the page", "GET /../appsettings.json", "Host: {0}\r\n" },
        { "a path out of the page, encoded", "GET /%2e%2e/%2e%2e/etc/passwd", "Host: {0}\r\n" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_attack_gets_no_row(string name, string line, string headers)
    {
        await using var client = await database.OpenAsync();
        var address = client.Server.Address;
        var text = headers.Replace("{0}", address.Authority, StringComparison.Ordinal).Replace("{1}", client.Headers, StringComparison.Ordinal)
            .Replace("{2}", address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{3}", client.Cookie, StringComparison.Ordinal);
        var body = line.Contains("session", StringComparison.Ordinal) ? $$"""{"token":"{{client.Server.Link.Fragment["#token=".Length..]}}"}""" : Body;

        foreach (var operation in line.Contains("/api/rows", StringComparison.Ordinal) ? s_operations : ["rows"])
        {
            var answer = await SendAsync(address, $"{line.Replace("/api/rows", "/api/" + operation, StringComparison.Ordinal)} HTTP/1.1\r\n{text}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");

            Assert.True(answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal), $"{name}, {operation}: {answer}");
            Assert.DoesNotContain("testuser", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Set-Cookie", answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_same_request_with_all_of_it_gets_rows()
    {
        await using var client = await database.OpenAsync();
        var authority = client.Server.Address.Authority;

        var answer = await SendAsync(client.Server.Address,
            $"POST /api/rows HTTP/1.1\r\nHost: {authority}\r\nOrigin: http://{authority}\r\nContent-Type: application/json\r\n{client.Headers}Content-Length: {Body.Length}\r\nConnection: close\r\n\r\n{Body}");

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("testuser", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_server_listens_on_the_loopback_address_alone()
    {
        await using var server = await database.StartAsync();

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == server.Address.Port);

        Assert.Equal(IPAddress.Loopback, Assert.Single(listeners).Address);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/not-there")]
    [InlineData("/api/rows")]
    public async Task Every_answer_has_the_headers_of_safety(string path)
    {
        await using var server = await database.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Address };

        using var answer = await http.GetAsync(path);

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static async Task<string> SendAsync(Uri address, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
