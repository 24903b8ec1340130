using Wit.Sdk;

namespace Wit.Data.Errors;

/// <summary>The account is the last way for its user to sign in. The cure is to set a password, or to link another account, before.</summary>
public sealed class LastSignInException : WitException
{
    internal LastSignInException(Guid userId, string provider)
        : base($"the account at \"{provider}\" is the last way for user {userId} to sign in; set a password or link another account first")
    {
        UserId = userId;
        Provider = provider;
    }

    /// <summary>The user.</summary>
    public Guid UserId { get; }

    /// <summary>The service, such as <c>github</c>.</summary>
    public string Provider { get; }
}
