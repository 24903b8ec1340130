using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Wit.Sdk.Studio.Edits;
using Wit.Sdk.Studio.Pages;
using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Studio.Security;
using Wit.Sdk.Tooling;

namespace Wit.Sdk.Studio.Api;

/// <summary>Takes every request: checks where it comes from, then serves a file of the page, opens the session or asks for data.</summary>
/// <param name="authority">The host and port that the server is bound to; empty before it is.</param>
/// <param name="session">Who may ask.</param>
/// <param name="api">Answers.</param>
internal sealed class StudioHandler(Func<string> authority, StudioSession session, StudioApi api)
{
    private const int ClientClosedRequest = 499;

    public async Task HandleAsync(HttpContext context)
    {
        SecurityHeaders.Write(context.Response.Headers);
        var path = context.Request.Path.Value ?? string.Empty;
        var bound = authority();
        if (!RequestCheck.IsAddressedTo(context.Request, bound)) context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (path.StartsWith("/api/", StringComparison.Ordinal)) await AnswerAsync(context, path["/api/".Length..], bound);
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else if (PageFile.Find(path) is { } file) await file.SendAsync(context);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task AnswerAsync(HttpContext context, string operation, string bound)
    {
        if (RequestCheck.Refuse(context.Request, bound) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        try
        {
            if (operation == "session") await OpenAsync(context, bound);
            else if (!IsOpen(context, bound)) await FailAsync(context, StatusCodes.Status401Unauthorized, new Problem("This page has no session. Run `wit studio` again and open the link that it prints."));
            else await api.AnswerAsync(context, operation);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The page left, and so did its statement.
            context.Response.StatusCode = ClientClosedRequest;
        }
        catch (Exception exception) when (Explain(exception) is var (code, problem) && !context.Response.HasStarted)
        {
            await FailAsync(context, code, problem);
        }
    }

    private async Task OpenAsync(HttpContext context, string bound)
    {
        var request = await context.Request.Body.ReadRequestAsync(StudioJson.Default.SessionRequest, context.RequestAborted);
        if (!session.TryExchange(request.Token))
        {
            await FailAsync(context, StatusCodes.Status401Unauthorized, new Problem("The link was used already, or is not of this run. Run `wit studio` again and open the link that it prints."));
            return;
        }

        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/api/", IsEssential = true };
        context.Response.Cookies.Append(CookieName(bound), session.Cookie, options);
        await context.Response.WriteAsync(new SessionAnswer(session.Header), StudioJson.Default.SessionAnswer, context.RequestAborted);
    }

    private bool IsOpen(HttpContext context, string bound) =>
        session.IsOpen(context.Request.Cookies[CookieName(bound)], context.Request.Headers[RequestCheck.HeaderName]);

    private static string CookieName(string bound) => "wit_studio_" + bound[(bound.LastIndexOf(':') + 1)..];

    private static (int Status, Problem Problem)? Explain(Exception exception) => exception switch
    {
        ReadOnlyException => (StatusCodes.Status403Forbidden, new Problem(exception.Message)),
        ChangeException { Refusal: { } refusal } change => (StatusCodes.Status422UnprocessableEntity, Problem.Of(refusal) with { Change = change.Change }),
        ChangeException change => (StatusCodes.Status409Conflict, new Problem(change.Message, Change: change.Change)),
        BadChangeException change => (StatusCodes.Status400BadRequest, new Problem(change.Message, Change: change.Change)),
        BadRequestException or JsonException => (StatusCodes.Status400BadRequest, new Problem(exception.Message)),
        BadHttpRequestException bad => (bad.StatusCode, new Problem(bad.Message)),
        PostgresException postgres => (StatusCodes.Status422UnprocessableEntity, Problem.Of(postgres)),
        ToolException tool => (StatusCodes.Status422UnprocessableEntity, new Problem(tool.Message)),
        NpgsqlException npgsql => (StatusCodes.Status503ServiceUnavailable, new Problem("The database does not answer: " + npgsql.Message, Cure: "Check that it runs, then try again.")),
        _ => null,
    };

    private static Task FailAsync(HttpContext context, int status, Problem problem)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(problem, StudioJson.Default.Problem, context.RequestAborted);
    }
}
