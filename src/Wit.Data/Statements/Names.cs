using Wit.Data.Errors;
using Wit.Sdk;

namespace Wit.Data.Statements;

/// <summary>Finds the name that is taken when a write breaks one of the unique keys over names.</summary>
internal static class Names
{
    /// <summary>Awaits a write, and says a broken key in terms of the name.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <param name="write">The write.</param>
    /// <param name="what">The kind of the named object.</param>
    public static async Task<TRow> CheckAsync<TRow>(Task<TRow> write, string what)
    {
        try
        {
            return await write.ConfigureAwait(false);
        }
        catch (UniqueViolationException exception) when (ColumnOf(exception.Constraint) is { } column)
        {
            throw new NameTakenException(what, column, exception);
        }
    }

    private static string? ColumnOf(string constraint) => constraint switch
    {
        "users_username_unique" or UsersTable.Indexes.UsernameLowerUnique => UsersTable.Columns.Username,
        "users_email_unique" or UsersTable.Indexes.EmailLowerUnique => UsersTable.Columns.Email,
        "organizations_name_unique" or OrganizationsTable.Indexes.NameLowerUnique => OrganizationsTable.Columns.Name,
        RepositoriesTable.Indexes.OwnerIdOwnerTypeName or RepositoriesTable.Indexes.OwnerNameLowerUnique => RepositoriesTable.Columns.Name,
        _ => null,
    };
}
