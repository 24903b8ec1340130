using NpgsqlTypes;
using Wit.Sdk.Statements;

namespace Wit.Data.Organizations;

/// <summary>What changes the members of an organization, its teams and what these may do stands in line by this lock. It lets repositories and everything else of the organization be.</summary>
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
