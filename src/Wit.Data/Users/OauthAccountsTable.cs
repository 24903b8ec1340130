using Wit.Data.Errors;
using Wit.Data.Statements;
using Wit.Data.Users;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>To sign in with an account, find it by <c>FindByProviderAndProviderAccountIdAsync</c> with <see cref="OauthAccountInclude.User"/> along.</summary>
public sealed partial class OauthAccountsTable
{
    /// <summary>Links an account at another service to a user, or renews its tokens when it is theirs already. One round trip.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="provider">The service, such as <c>github</c>.</param>
    /// <param name="providerAccountId">The account's id there.</param>
    /// <param name="tokens">The tokens issued by the service.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The account.</returns>
    /// <exception cref="AccountLinkedElsewhereException">The account belongs to another user.</exception>
    /// <exception cref="ForeignKeyViolationException">The user does not exist.</exception>
    public async Task<OauthAccount> LinkAsync(Guid userId, string provider, string providerAccountId, OAuthTokens tokens = default, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        ArgumentException.ThrowIfNullOrWhiteSpace(providerAccountId);
        return await LinkTokensAsync(userId, provider, providerAccountId, tokens.AccessToken, tokens.RefreshToken, tokens.ExpiresAt, cancellationToken).ConfigureAwait(false)
            ?? throw new AccountLinkedElsewhereException(provider);
    }

    /// <summary>Unlinks an account from its user. One round trip.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="provider">The service, such as <c>github</c>.</param>
    /// <param name="providerAccountId">The account's id there.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The account, as it was.</returns>
    /// <exception cref="LastSignInException">The user has no password and no other account, and could not sign in any more.</exception>
    /// <exception cref="RowNotFoundException">The user has no such account.</exception>
    public async Task<OauthAccount> UnlinkAsync(Guid userId, string provider, string providerAccountId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(providerAccountId);
        var (_, unlinked) = await Session.BatchAsync(
            session => (
                new OauthAccountsTable(session).LockUserAsync(userId, cancellationToken),
                new OauthAccountsTable(session).UnlinkAccountAsync(userId, provider, providerAccountId, cancellationToken)), cancellationToken).ConfigureAwait(false);
        return await unlinked.OrRefuseAsync(refusal => refusal == "last"
            ? new LastSignInException(userId, provider)
            : Missing.Row(TableName, Columns.UserId, Columns.Provider, Columns.ProviderAccountId)).ConfigureAwait(false);
    }

    [Sql("""
        INSERT INTO "oauth_accounts" ("user_id", "provider", "provider_account_id", "access_token", "refresh_token", "expires_at")
        VALUES (@userId, @provider, @accountId, @accessToken, @refreshToken, @expiresAt)
        ON CONFLICT ("provider", "provider_account_id") DO UPDATE
            SET "access_token" = EXCLUDED."access_token", "refresh_token" = EXCLUDED."refresh_token", "expires_at" = EXCLUDED."expires_at"
            WHERE "oauth_accounts"."user_id" = EXCLUDED."user_id"
        RETURNING *
        """)]
    private partial Task<OauthAccount?> LinkTokensAsync(
        Guid userId, string provider, string accountId, string? accessToken, string? refreshToken, DateTimeOffset? expiresAt, CancellationToken cancellationToken);

    [Sql("""SELECT EXISTS (SELECT FROM "users" WHERE "id" = @userId FOR NO KEY UPDATE)""")]
    private partial Task<bool> LockUserAsync(Guid userId, CancellationToken cancellationToken);

    [Sql("""
        WITH "account" AS (SELECT "id" FROM "oauth_accounts" WHERE "user_id" = @userId AND "provider" = @provider AND "provider_account_id" = @accountId),
        "unlinked" AS (
            DELETE FROM "oauth_accounts" USING "account" WHERE "oauth_accounts"."id" = "account"."id"
                AND (EXISTS (SELECT FROM "users" WHERE "id" = @userId AND "password_hash" IS NOT NULL)
                    OR EXISTS (SELECT FROM "oauth_accounts" "other" WHERE "other"."user_id" = @userId AND "other"."id" <> "account"."id"))
            RETURNING "oauth_accounts".*)
        SELECT CASE WHEN "unlinked"."id" IS NOT NULL THEN NULL WHEN EXISTS (SELECT FROM "account") THEN 'last' ELSE 'missing' END AS "refusal", "unlinked".*
        FROM (SELECT) "one" LEFT JOIN "unlinked" ON true
        """)]
    private partial Task<(string? Refusal, OauthAccount? Row)> UnlinkAccountAsync(Guid userId, string provider, string accountId, CancellationToken cancellationToken);
}
