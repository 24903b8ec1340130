namespace Wit.Data.Users;

/// <summary>The tokens of another service, used to call it.</summary>
/// <param name="AccessToken">The token to call with, or null.</param>
/// <param name="RefreshToken">The token to get another one by, or null.</param>
/// <param name="ExpiresAt">When the access token ends, or null.</param>
public readonly record struct OAuthTokens(string? AccessToken, string? RefreshToken, DateTimeOffset? ExpiresAt)
{
    /// <summary>Shows no token.</summary>
    public override string ToString() => $"OAuthTokens {{ ExpiresAt = {ExpiresAt:O} }}";
}
