using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Wit.Sdk.AspNetCore.Problems;

/// <summary>Answers a request whose database call failed with problem details.</summary>
internal sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.Response.HasStarted && Problem.Of(exception) is { } problem)
        {
            if (problem.Status >= StatusCodes.Status500InternalServerError)
                LogUnavailable(problem.Status, problem.Code, exception);
            else
                LogAnswered(problem.Status, problem.Code, exception.Message);
            await AnswerAsync(context, exception, problem).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context, Exception exception, Problem problem)
    {
        context.Response.Clear();
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-cache,no-store";
        if (problem.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);

        var details = Describe(problem);
        var service = context.RequestServices.GetService<IProblemDetailsService>();
        if (service is not null && await service.TryWriteAsync(new() { HttpContext = context, ProblemDetails = details, Exception = exception }).ConfigureAwait(false))
            return;
        await TypedResults.Problem(details).ExecuteAsync(context).ConfigureAwait(false);
    }

    private ProblemDetails Describe(Problem problem)
    {
        var details = problem.Properties.Count == 0
            ? new ProblemDetails()
            : new HttpValidationProblemDetails(problem.Properties.ToDictionary(JsonName, _ => new[] { problem.PropertyMessage }, StringComparer.Ordinal));
        details.Status = problem.Status;
        details.Title = problem.Title;
        details.Extensions["code"] = problem.Code;
        return details;
    }

    /// <summary>The name of a property in the bodies of requests.</summary>
    private string JsonName(string property) => json.Value.SerializerOptions.PropertyNamingPolicy?.ConvertName(property) ?? property;

    [LoggerMessage(1, LogLevel.Debug, "Answered {Status} ({Code}): {Reason}")]
    private partial void LogAnswered(int status, string code, string reason);

    [LoggerMessage(2, LogLevel.Warning, "Answered {Status} ({Code}).")]
    private partial void LogUnavailable(int status, string code, Exception exception);
}
