namespace Wit.Sdk.Studio.Api;

/// <summary>A session is open.</summary>
/// <param name="Header">What each request has to say beside the cookie.</param>
internal sealed record SessionAnswer(string Header);
