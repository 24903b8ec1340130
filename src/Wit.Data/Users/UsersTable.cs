using NpgsqlTypes;
using Wit.Data.Errors;
using Wit.Data.Statements;
using Wit.Sdk;
using Wit.Sdk.Generated;

namespace Wit.Data;

/// <summary>
/// Usernames and e-mail addresses are kept as they were written, and are one and the same whatever their case. <c>FindByUsernameAsync</c> and <c>FindByEmailAsync</c> find the exact
/// spelling; <see cref="FindByLoginAsync"/> finds what a person typed.
/// </summary>
public sealed partial class UsersTable
{
    /// <summary>Adds a user. One round trip.</summary>
    /// <param name="username">The name in URLs and mentions.</param>
    /// <param name="email">The e-mail address.</param>
    /// <param name="name">The name as the person writes it, or null.</param>
    /// <param name="passwordHash">A hash of the password, made by the app; null for a user that signs in by OAuth only.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The user.</returns>
    /// <exception cref="NameTakenException">The username or the e-mail address is taken, whatever its case; its <c>Column</c> says which.</exception>
    public Task<User> CreateAsync(string username, string email, string? name = null, string? passwordHash = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(username);
        ArgumentException.ThrowIfNullOrWhiteSpace(email);
        return Names.CheckAsync(InsertAsync(new() { Username = username, Email = email, Name = name, PasswordHash = passwordHash }, cancellationToken), "user");
    }

    /// <summary>Finds a user by what a person types to sign in or in a URL, whatever its case. One round trip.</summary>
    /// <param name="login">An e-mail address if it contains an <c>@</c>, otherwise a username.</param>
    /// <param name="include">Related rows to load; see <see cref="UserInclude"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The user; null when there is none, or when it is deleted.</returns>
    public Task<User?> FindByLoginAsync(string login, Include<User>? include = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(login);
        return RowReads.FindAsync(Session, login.Contains('@', StringComparison.Ordinal) ? Logins.ByEmail : Logins.ByUsername, login, include, cancellationToken);
    }

    /// <summary>Finds users whose username or name begins with some letters, ignoring case: matches of the username first. One round trip.</summary>
    /// <param name="prefix">The first letters; empty for all users.</param>
    /// <param name="limit">The maximum number of users, from 1.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The users, without deleted ones.</returns>
    public Task<IReadOnlyList<User>> SearchAsync(string prefix, int limit = 20, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return SearchByPrefixAsync(prefix, limit, cancellationToken);
    }

    // Two lists in the order of their index, each no longer than the result, then both together.
    [Sql($"""
        SELECT * FROM "users" WHERE "id" IN (
            (SELECT "id" FROM "users" WHERE {Prefixes.Username} AND "deleted_at" IS NULL ORDER BY lower("username") USING ~<~ LIMIT @limit)
            UNION
            (SELECT "id" FROM "users" WHERE {Prefixes.Name} AND "deleted_at" IS NULL ORDER BY lower("name") USING ~<~ LIMIT @limit))
        ORDER BY {Prefixes.Username} DESC, lower("username") USING ~<~ LIMIT @limit
        """)]
    private partial Task<IReadOnlyList<User>> SearchByPrefixAsync(string prefix, int limit, CancellationToken cancellationToken);

    private static class Logins
    {
        public static readonly RowQuery<User, string> ByUsername = By("username");
        public static readonly RowQuery<User, string> ByEmail = By("email");

        private static RowQuery<User, string> By(string column) => new(
            Definition, 1, $"lower(\"{column}\") = lower($1)", static (parameters, login) => parameters.Add(login, NpgsqlDbType.Text));
    }

    /// <summary>A range in place of LIKE: it needs no escapes, and an index serves it whatever the parameter.</summary>
    private static class Prefixes
    {
        public const string Username = """(lower("username") ~>=~ lower(@prefix) AND lower("username") ~<~ (lower(@prefix) || U&'\+10FFFF'))""";
        public const string Name = """(lower("name") ~>=~ lower(@prefix) AND lower("name") ~<~ (lower(@prefix) || U&'\+10FFFF'))""";
    }
}
