using NpgsqlTypes;
using Wit.Sdk.Statements;

namespace Wit.Data.Organizations;

/// <summary>Changes to the members of an organization, its teams and their rights queue up at this lock. It does not block repositories or other parts of the organization.</summary>
internal static class OrganizationLock
{
    /// <summary>Locks an organization until the end of the transaction.</summary>
    public const string Sql = """
        SELECT EXISTS (SELECT FROM "organizations" WHERE "id" = $1 FOR NO KEY UPDATE)
        """;

    /// <summary>The same for the organization of a team.</summary>
    public const string OfTeamSql = """
        SELECT EXISTS (SELECT FROM "organizations" JOIN "teams" ON "teams"."org_id" = "organizations"."id" WHERE "teams"."id" = $1 FOR NO KEY UPDATE OF "organizations")
        """;

    public static void Bind(StatementParameters parameters, Guid id) => parameters.Add(id, NpgsqlDbType.Uuid);
}
