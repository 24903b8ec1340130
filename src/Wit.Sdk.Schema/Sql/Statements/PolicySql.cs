using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Row level security policies.</summary>
internal static class PolicySql
{
    private static readonly string[] Keywords = ["current_user", "current_role", "session_user", "public"];

    public static string Create(QualifiedName table, Policy policy) => string.Concat(
        "CREATE POLICY " + On(table, policy.Name),
        " AS " + policy.As + " FOR " + policy.For,
        " TO " + Roles(policy),
        Conditions(policy));

    public static string Alter(QualifiedName table, Policy policy) =>
        "ALTER POLICY " + On(table, policy.Name) + " TO " + Roles(policy) + Conditions(policy);

    public static string Drop(QualifiedName table, Policy policy) => "DROP POLICY " + On(table, policy.Name);

    public static string Rename(QualifiedName table, string from, string to) =>
        "ALTER POLICY " + On(table, from) + " RENAME TO " + SqlText.QuoteIdentifier(to);

    private static string On(QualifiedName table, string name) => SqlText.QuoteIdentifier(name) + " ON " + SqlText.QuoteRelation(table);

    private static string Roles(Policy policy) => string.Join(", ", policy.SortedRoles()
        .Select(role => Keywords.Contains(role, StringComparer.Ordinal) ? role : SqlText.QuoteIdentifier(role)));

    private static string Conditions(Policy policy) =>
        (policy.Using is { } visible ? " USING (" + visible + ")" : string.Empty)
        + (policy.WithCheck is { } check ? " WITH CHECK (" + check + ")" : string.Empty);
}
