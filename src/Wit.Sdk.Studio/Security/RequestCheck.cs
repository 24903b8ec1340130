using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Wit.Sdk.Studio.Security;

/// <summary>Whether a request can come from the page of this server.</summary>
internal static class RequestCheck
{
    /// <summary>The name under which the browser sends <see cref="StudioSession.Header"/>.</summary>
    public const string HeaderName = "X-Wit-Studio";

    /// <summary>Whether the request is addressed to this server by its own name: a foreign name that leads here (DNS rebinding) is not.</summary>
    public static bool IsAddressedTo(HttpRequest request, string authority) => authority.Length > 0 && request.Host.Value == authority;

    /// <summary>The status that refuses a request for data; null when its form is good.</summary>
    public static int? Refuse(HttpRequest request, string authority)
    {
        if (!HttpMethods.IsPost(request.Method)) return StatusCodes.Status405MethodNotAllowed;
        if (!IsOfPage(request, authority)) return StatusCodes.Status403Forbidden;
        return IsJson(request.ContentType) ? null : StatusCodes.Status415UnsupportedMediaType;
    }

    /// <summary>A browser says where a request comes from in at least one of two headers; none of them may say something else.</summary>
    private static bool IsOfPage(HttpRequest request, string authority)
    {
        var (origin, site) = (request.Headers.Origin, request.Headers["Sec-Fetch-Site"]);
        if (StringValues.IsNullOrEmpty(origin) && StringValues.IsNullOrEmpty(site)) return false;
        return (origin.Count == 0 || origin == "http://" + authority) && (site.Count == 0 || site == "same-origin" || site == "none");
    }

    private static bool IsJson(string? type) =>
        string.Equals(type, "application/json", StringComparison.OrdinalIgnoreCase) || string.Equals(type, "application/json; charset=utf-8", StringComparison.OrdinalIgnoreCase);
}
