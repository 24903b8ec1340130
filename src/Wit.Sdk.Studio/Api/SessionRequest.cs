namespace Wit.Sdk.Studio.Api;

/// <summary>Asks for a session.</summary>
/// <param name="Token">The token of the link.</param>
internal sealed record SessionRequest(string? Token);
