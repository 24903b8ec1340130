using Wit.Sdk;

namespace Wit.Data.Errors;

/// <summary>An account at another service belongs to another user. The cure is to sign in as that user, and to unlink it there.</summary>
public sealed class AccountLinkedElsewhereException : WitException
{
    internal AccountLinkedElsewhereException(string provider)
        : base($"the account at \"{provider}\" is linked to another user; sign in with it and unlink it there first") => Provider = provider;

    /// <summary>The service, such as <c>github</c>.</summary>
    public string Provider { get; }
}
