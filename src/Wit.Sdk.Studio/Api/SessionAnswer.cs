namespace Wit.Sdk.Studio.Api;

/// <summary>A session is open.</summary>
/// <param name="Header">The value of the header that each request needs beside the cookie.</param>
internal sealed record SessionAnswer(string Header);
