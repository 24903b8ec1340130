using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Wit.Sdk.Studio.Queries;

namespace Wit.Sdk.Studio.Api;

/// <summary>Reads requests and writes answers, by generated code.</summary>
internal static class JsonMessages
{
    /// <exception cref="BadRequestException">The body is the JSON <c>null</c>.</exception>
    /// <exception cref="JsonException">The body is not such a request.</exception>
    public static async Task<T> ReadRequestAsync<T>(this Stream body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        await JsonSerializer.DeserializeAsync(body, type, cancellationToken) ?? throw new BadRequestException("The request is null.");

    public static async Task WriteAsync<T>(this HttpResponse response, T answer, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(response.Body, answer, type, cancellationToken);
    }
}
