using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Roles.</summary>
internal static class RoleSql
{
    public static string Create(Role role)
    {
        var options = (role.CreateDatabase ? " CREATEDB" : string.Empty) + (role.CreateRole ? " CREATEROLE" : string.Empty)
            + (role.Inherit ? string.Empty : " NOINHERIT");
        return "CREATE ROLE " + SqlText.QuoteIdentifier(role.Name) + (options.Length == 0 ? string.Empty : " WITH" + options);
    }

    public static string Alter(Role role) => string.Concat(
        "ALTER ROLE " + SqlText.QuoteIdentifier(role.Name) + " WITH",
        role.CreateDatabase ? " CREATEDB" : " NOCREATEDB",
        role.CreateRole ? " CREATEROLE" : " NOCREATEROLE",
        role.Inherit ? " INHERIT" : " NOINHERIT");

    public static string Drop(string role) => "DROP ROLE " + SqlText.QuoteIdentifier(role);
}
