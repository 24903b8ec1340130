using Wit.Sdk.AspNetCore.Problems;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Answers requests whose database calls failed.</summary>
public static class WitApplicationBuilderExtensions
{
    /// <summary>
    /// Answers the errors that a client can do something about with problem details (RFC 9457): a missing row with 404, a conflict or a taken key with 409, a rule of
    /// the schema with 422 and the fields, a page token with 400, an unavailable database with 503 and <c>Retry-After</c>. Every other exception passes on. Call it
    /// after <c>UseExceptionHandler</c>.
    /// </summary>
    /// <param name="app">The application.</param>
    public static IApplicationBuilder UseWitExceptionHandler(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.UseMiddleware<ProblemMiddleware>();
    }
}
