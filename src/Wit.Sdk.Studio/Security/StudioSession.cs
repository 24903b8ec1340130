namespace Wit.Sdk.Studio.Security;

/// <summary>Who may ask for data: the one browser that exchanged the token of the link, by a cookie and a header together.</summary>
/// <param name="token">The token of the link.</param>
internal sealed class StudioSession(string token)
{
    private int _isExchanged;

    /// <summary>
    /// The value of the cookie. A browser sends cookies of this host to every port of it, so another server on this machine can come to see it; it opens nothing without the header.
    /// </summary>
    public string Cookie { get; } = SecretText.Create();

    /// <summary>The value of the header; the page keeps it where only its own origin reads.</summary>
    public string Header { get; } = SecretText.Create();

    /// <summary>Exchanges the token, which works once.</summary>
    public bool TryExchange(string? given) => SecretText.AreEqual(given, token) && Interlocked.Exchange(ref _isExchanged, 1) == 0;

    /// <summary>Whether a request has both halves.</summary>
    public bool IsOpen(string? cookie, string? header) => SecretText.AreEqual(cookie, Cookie) & SecretText.AreEqual(header, Header);
}
