using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.AspNetCore.Tests;

public sealed class OpenApiTests(DeskDatabase database) : IClassFixture<DeskDatabase>
{
    [Fact]
    public async Task The_document_is_valid_and_describes_the_json_of_generated_types()
    {
        var document = await DocumentAsync();

        var result = OpenApiDocument.Parse(document.ToJsonString(), "json");
        Assert.Empty(result.Diagnostic!.Errors);
        Assert.Empty(result.Diagnostic.Warnings);
        var patch = Properties(document, "ThingPatch");
        Assert.Null(document["components"]!["schemas"]!["ThingPatch"]!["required"]);
        Assert.Equal("string", (string?)patch["name"]!["type"]);
        Assert.Equal("""["null","string"]""", Types(patch["title"]!));
        Assert.Contains("null", Types(patch["small"]!), StringComparison.Ordinal);
        Assert.Contains("int32", patch["count"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("""["open","in_review","on hold","closed"]""", Labels(document, patch["state"]!));
        Assert.Equal("string", (string?)Properties(document, "NewThing")["name"]!["type"]);
        Assert.Contains("string", Types(patch["address"]!), StringComparison.Ordinal);
        Assert.Contains("array", Types(patch["tags"]!), StringComparison.Ordinal);
        Assert.DoesNotContain("passwordHash", Properties(document, "Account").Select(static property => property.Key));
    }

    [Fact]
    public async Task Component_names_have_only_characters_that_openapi_allows()
    {
        var document = await DocumentAsync();

        var names = document["components"]!["schemas"]!.AsObject().Select(static schema => schema.Key).ToList();
        Assert.All(names, static name => Assert.Matches("^[A-Za-z0-9._-]+$", name));
        Assert.DoesNotContain(names, static name => name.Contains("Optional", StringComparison.Ordinal));
        Assert.Contains(names, static name => name.StartsWith("Stra", StringComparison.Ordinal));
    }

    private static JsonObject Properties(JsonNode document, string component) => document["components"]!["schemas"]![component]!["properties"]!.AsObject();

    private static string Types(JsonNode schema) => schema["type"]!.ToJsonString();

    private static string Labels(JsonNode document, JsonNode schema)
    {
        var resolved = (string?)schema["$ref"] is { } reference ? document["components"]!["schemas"]![reference.Split('/')[^1]]! : schema;
        return resolved["enum"]!.ToJsonString();
    }

    private async Task<JsonNode> DocumentAsync()
    {
        var builder = Application.CreateBuilder("Development", ("ConnectionStrings:Desk", database.ConnectionString));
        builder.AddWitDb<DeskDb>("Desk");
        builder.Services.AddOpenApi(static options => options.AddWit());
        await using var application = await Application.StartAsync(builder, static app =>
        {
            app.MapOpenApi();
            app.MapPost("/things", static Task<Thing> (NewThing row, DeskDb db) => db.Things.InsertAsync(row));
            app.MapPatch("/things/{id}", static Task<Thing> (int id, ThingPatch patch, DeskDb db) => db.Things.UpdateAsync(id, patch));
            app.MapGet("/things", static Task<Page<Thing>> (DeskDb db, TicketState? state) => db.Things.PageAsync(10));
            app.MapGet("/accounts", static Task<IReadOnlyList<Account>> (DeskDb db) => db.Accounts.ListAsync());
            app.MapGet("/street", static () => new Straße("x"));
        });
        return JsonNode.Parse(await application.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
    }

    internal sealed record Straße(string Name);
}
