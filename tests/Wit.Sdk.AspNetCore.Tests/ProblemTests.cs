using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.AspNetCore.Tests;

/// <summary>What a client of the application gets over HTTP when a database call fails.</summary>
public sealed class ProblemTests(DeskDatabase database) : IClassFixture<DeskDatabase>
{
    [Fact]
    public async Task Each_error_that_a_client_can_do_something_about_is_a_problem_with_its_status_and_fields()
    {
        await using var application = await StartAsync();
        await SendAsync(application, HttpMethod.Post, "/projects", """{"name":"one"}""");
        await SendAsync(application, HttpMethod.Post, "/accounts", """{"email":"a@b.c","passwordHash":"hunter2"}""");
        await SendAsync(application, HttpMethod.Post, "/drafts", """{"id":1,"body":"a"}""");

        await AssertProblemAsync(application, HttpMethod.Patch, "/projects/77", """{"name":"x"}""", HttpStatusCode.NotFound, "row_not_found");
        await AssertProblemAsync(application, HttpMethod.Patch, "/drafts/1?version=9", """{"body":"x"}""", HttpStatusCode.Conflict, "version_conflict");
        await AssertProblemAsync(application, HttpMethod.Post, "/accounts", """{"email":"a@b.c","passwordHash":"hunter2"}""", HttpStatusCode.Conflict, "unique_violation", "email", "The value is already taken.");
        await AssertProblemAsync(application, HttpMethod.Post, "/tickets", """{"projectId":1,"subject":"x","reporterId":99}""", HttpStatusCode.UnprocessableEntity, "reference_not_found", "reporterId", "The resource that it refers to does not exist.");
        await AssertProblemAsync(application, HttpMethod.Post, "/tickets", """{"projectId":99,"subject":"x"}""", HttpStatusCode.UnprocessableEntity, "reference_not_found", "projectId", "The resource that it refers to does not exist.");
        await SendAsync(application, HttpMethod.Post, "/tickets", """{"projectId":1,"subject":"x"}""");
        await AssertProblemAsync(application, HttpMethod.Delete, "/projects/1", null, HttpStatusCode.Conflict, "still_referenced");
        await AssertProblemAsync(application, HttpMethod.Post, "/things", """{"name":"x","title":"a title of more than twenty letters"}""", HttpStatusCode.UnprocessableEntity, "value_too_long", "title", "The value is too long.");
        await AssertProblemAsync(application, HttpMethod.Get, "/tickets?after=x", null, HttpStatusCode.BadRequest, "invalid_page_token");
    }

    [Fact]
    public async Task An_exhausted_pool_is_503_with_the_time_to_wait()
    {
        await using var application = await StartAsync(";Maximum Pool Size=1;Timeout=1");
        var source = application.Services.GetRequiredService<DeskDb>().DataSource;
        await using (await source.OpenConnectionAsync())
        {
            using var response = await application.Client.GetAsync(new Uri("/transaction", UriKind.Relative));

            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
            Assert.Equal("pool_exhausted", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["code"]);
        }
    }

    [Fact]
    public async Task A_server_that_is_gone_is_503_and_other_exceptions_pass_on()
    {
        await using var application = await StartAsync(";Port=1");

        using var gone = await application.Client.GetAsync(new Uri("/tickets", UriKind.Relative));
        using var other = await application.Client.GetAsync(new Uri("/bug", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, gone.StatusCode);
        Assert.NotNull(gone.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.InternalServerError, other.StatusCode);
    }

    [Fact]
    public async Task Problems_go_through_the_service_of_the_application()
    {
        await using var application = await StartAsync(services: static services =>
            services.AddProblemDetails(static options => options.CustomizeProblemDetails = static context => context.ProblemDetails.Extensions["seen"] = context.Exception?.GetType().Name));

        var (_, _, body) = await SendAsync(application, HttpMethod.Patch, "/projects/77", """{"name":"x"}""");

        Assert.Equal(nameof(RowNotFoundException), (string?)body["seen"]);
    }

    private static async Task AssertProblemAsync(
        Application application, HttpMethod method, string path, string? json, HttpStatusCode status, string code, string? field = null, string? message = null)
    {
        var (actual, type, body) = await SendAsync(application, method, path, json);

        var text = body.ToJsonString();
        Assert.True((status, "application/problem+json", code) == (actual, type, (string?)body["code"]), $"{method} {path}: {actual} {type} {text}");
        Assert.Equal((int)status, (int?)body["status"]);
        Assert.False(string.IsNullOrEmpty((string?)body["title"]));
        Assert.False(string.IsNullOrEmpty((string?)body["type"]));
        Assert.Equal(field is null ? null : $$"""{"{{field}}":["{{message}}"]}""", body["errors"]?.ToJsonString());
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("_fk", text, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string? Type, JsonNode Body)> SendAsync(Application application, HttpMethod method, string path, string? json)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await application.Client.SendAsync(request);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private async Task<Application> StartAsync(string settings = "", Action<IServiceCollection>? services = null)
    {
        await database.ExecuteAsync("truncate projects, accounts, drafts, tickets, things restart identity");
        var builder = Application.CreateBuilder("Production", ("ConnectionStrings:Desk", database.ConnectionString + settings));
        builder.AddWitDb<DeskDb>("Desk");
        services?.Invoke(builder.Services);
        return await Application.StartAsync(builder, static app =>
        {
            app.UseWitExceptionHandler();
            app.MapPost("/projects", static (NewProject row, DeskDb db, CancellationToken cancellationToken) => db.Projects.InsertAsync(row, cancellationToken));
            app.MapPatch("/projects/{id:int}", static (int id, ProjectPatch patch, DeskDb db, CancellationToken cancellationToken) => db.Projects.UpdateAsync(id, patch, cancellationToken));
            app.MapDelete("/projects/{id:int}", static (int id, DeskDb db, CancellationToken cancellationToken) => db.Projects.DeleteAsync(id, cancellationToken));
            app.MapPost("/accounts", static (NewAccount row, DeskDb db, CancellationToken cancellationToken) => db.Accounts.InsertAsync(row, cancellationToken));
            app.MapPost("/drafts", static (NewDraft row, DeskDb db, CancellationToken cancellationToken) => db.Drafts.InsertAsync(row, cancellationToken));
            app.MapPatch("/drafts/{id:int}", static (int id, long version, DraftPatch patch, DeskDb db, CancellationToken cancellationToken) =>
                db.Drafts.UpdateAsync(id, (int)version, patch, cancellationToken));
            app.MapPost("/tickets", static (NewTicket row, DeskDb db, CancellationToken cancellationToken) => db.Tickets.InsertAsync(row, cancellationToken));
            app.MapGet("/tickets", static (DeskDb db, CancellationToken cancellationToken, string? after = null) => db.Tickets.PageAsync(10, after is null ? null : new PageToken(after), cancellationToken));
            app.MapPost("/things", static (NewThing row, DeskDb db, CancellationToken cancellationToken) => db.Things.InsertAsync(row, cancellationToken));
            app.MapGet("/transaction", static (DeskDb db, CancellationToken cancellationToken) => db.TransactionAsync(tx => tx.Notes.ListAsync(cancellationToken: cancellationToken), cancellationToken));
            app.MapGet("/bug", static string () => throw new InvalidOperationException("hunter2"));
        });
    }
}
