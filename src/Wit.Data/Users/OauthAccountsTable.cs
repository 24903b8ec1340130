using NpgsqlTypes;
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
    /// The user does not exist.
    public async Task<OauthAccount> LinkAsync(Guid userId, string provider, string providerAccountId, OAuthTokens tokens = default, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        ArgumentException.ThrowIfNullOrWhiteSpace(providerAccountId);
        var account = await Session.FindAsync<OauthAccount, (Guid UserId, string Provider, string AccountId, OAuthTokens Tokens)>(
            Sql.Link, (userId, provider, providerAccountId, tokens),
            static (parameters, state) =>
            {
                parameters.Add(state.UserId, NpgsqlDbType.Uuid);
                parameters.Add(state.Provider, NpgsqlDbType.Text);
                parameters.Add(state.AccountId, NpgsqlDbType.Text);
                parameters.Add(state.Tokens.AccessToken, NpgsqlDbType.Text);
                parameters.Add(state.Tokens.RefreshToken, NpgsqlDbType.Text);
                parameters.Add(state.Tokens.ExpiresAt?.ToUniversalTime(), NpgsqlDbType.TimestampTz);
            }, cancellationToken).ConfigureAwait(false);
        return account ?? throw new AccountLinkedElsewhereException(provider);
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
        var (_, unlinked) = await Session.BatchAsync(session => (
            session.ExistsAsync(Sql.Lock, userId, static (parameters, id) => parameters.Add(id, NpgsqlDbType.Uuid), cancellationToken),
            session.GuardAsync<OauthAccount, (Guid UserId, string Provider, string AccountId)>(
                Sql.Unlink, (userId, provider, providerAccountId),
                static (parameters, state) =>
                {
                    parameters.Add(state.UserId, NpgsqlDbType.Uuid);
                    parameters.Add(state.Provider, NpgsqlDbType.Text);
                    parameters.Add(state.AccountId, NpgsqlDbType.Text);
                },
                static (refusal, state) => refusal == "last"
                    ? new LastSignInException(state.UserId, state.Provider)
                    : Missing.Row(TableName, Columns.UserId, Columns.Provider, Columns.ProviderAccountId), cancellationToken)), cancellationToken).ConfigureAwait(false);
        return await unlinked.ConfigureAwait(false);
    }

    private static class Sql
    {
        public static readonly string Link = $"""
            INSERT INTO "oauth_accounts" ("user_id", "provider", "provider_account_id", "access_token", "refresh_token", "expires_at") VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT ("provider", "provider_account_id") DO UPDATE
                SET "access_token" = EXCLUDED."access_token", "refresh_token" = EXCLUDED."refresh_token", "expires_at" = EXCLUDED."expires_at"
                WHERE "oauth_accounts"."user_id" = EXCLUDED."user_id"
            RETURNING {Definition.SelectList}
            """;

        public const string Lock = """
            SELECT EXISTS (SELECT FROM "users" WHERE "id" = $1 FOR NO KEY UPDATE)
            """;

        public static readonly string Unlink = $"""
            WITH "account" AS (SELECT "id" FROM "oauth_accounts" WHERE "user_id" = $1 AND "provider" = $2 AND "provider_account_id" = $3),
            "unlinked" AS (
                DELETE FROM "oauth_accounts" USING "account" WHERE "oauth_accounts"."id" = "account"."id"
                    AND (EXISTS (SELECT FROM "users" WHERE "id" = $1 AND "password_hash" IS NOT NULL)
                        OR EXISTS (SELECT FROM "oauth_accounts" "other" WHERE "other"."user_id" = $1 AND "other"."id" <> "account"."id"))
                RETURNING "oauth_accounts".*)
            SELECT CASE WHEN "unlinked"."id" IS NOT NULL THEN NULL WHEN EXISTS (SELECT FROM "account") THEN 'last' ELSE 'missing' END, {Definition.SelectList}
            FROM (SELECT) "one" LEFT JOIN "unlinked" ON true
            """;
    }
}
