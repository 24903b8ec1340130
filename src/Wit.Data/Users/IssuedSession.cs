namespace Wit.Data.Users;

/// <summary>A new session with its token, which is not to be had again.</summary>
/// <param name="Session">The session, as it is stored.</param>
/// <param name="Token">The token the client sends from now on; 43 characters that are safe in headers, cookies and URLs.</param>
public sealed record IssuedSession(Session Session, string Token)
{
    /// <summary>Shows no token.</summary>
    public override string ToString() => $"IssuedSession {{ Session = {Session}, Token = *** }}";
}
