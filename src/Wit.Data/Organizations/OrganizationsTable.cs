using NpgsqlTypes;
using Wit.Data.Errors;
using Wit.Data.Statements;
using Wit.Sdk;
using Wit.Sdk.Generated;

namespace Wit.Data;

/// <summary>
/// An organization has an owner at any time: it is made with one by <see cref="CreateAsync"/>, and the last one neither leaves nor steps down (<see cref="OrgMembersTable"/>).
/// </summary>
public sealed partial class OrganizationsTable
{
    /// <summary>Adds an organization with its first owner, both or neither. One round trip.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="ownerId">The owning user.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>The organization.</returns>
    /// <exception cref="NameTakenException">The name is taken, whatever its case.</exception>
    /// <exception cref="ForeignKeyViolationException">The user does not exist.</exception>
    public Task<Organization> CreateAsync(NewOrganization organization, Guid ownerId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(organization);
        var id = organization.Id.IsSet ? organization.Id.Value : Guid.NewGuid();
        return Names.CheckAsync(InsertWithOwnerAsync(organization with { Id = id }, new NewOrgMember { OrgId = id, UserId = ownerId, Role = OrgRole.Owner }, cancellationToken), "organization");
    }

    /// <summary>Finds an organization by its name in a URL, whatever its case. One round trip.</summary>
    /// <param name="name">The name.</param>
    /// <param name="include">Related rows to load; see <see cref="OrganizationInclude"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The organization; null when there is none, or when it is deleted.</returns>
    public Task<Organization?> FindByUrlNameAsync(string name, Include<Organization>? include = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return RowReads.FindAsync(Session, Reads.ByUrlName, name, include, cancellationToken);
    }

    /// <summary>Lists the organizations that a user is a member of, by name. One round trip.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="limit">The maximum number of rows; null for all.</param>
    /// <param name="include">Related rows to load; see <see cref="OrganizationInclude"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The organizations, without deleted ones.</returns>
    public Task<IReadOnlyList<Organization>> ListByMemberAsync(Guid userId, int? limit = null, Include<Organization>? include = null, CancellationToken cancellationToken = default)
    {
        LimitedQuery<Organization> query = Where(organization => organization.Members.Any(member => member.UserId == userId)).OrderBy(static organization => organization.Name);
        if (include is not null)
            query = query.Include(include);
        return (limit is { } most ? query.Take(most) : query).ListAsync(cancellationToken);
    }

    /// <summary>
    /// Locks an organization until the end of the transaction. Changes to its members, its teams and their rights queue up at this lock. It does not block repositories or other parts of
    /// the organization.
    /// </summary>
    /// <param name="id">The organization.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    [Sql("""SELECT EXISTS (SELECT FROM "organizations" WHERE "id" = @id FOR NO KEY UPDATE)""")]
    internal partial Task<bool> LockAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The same for the organization of a team.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    [Sql("""
        SELECT EXISTS (SELECT FROM "organizations" JOIN "teams" ON "teams"."org_id" = "organizations"."id" WHERE "teams"."id" = @teamId FOR NO KEY UPDATE OF "organizations")
        """)]
    internal partial Task<bool> LockOfTeamAsync(Guid teamId, CancellationToken cancellationToken);

    private async Task<Organization> InsertWithOwnerAsync(NewOrganization organization, NewOrgMember owner, CancellationToken cancellationToken)
    {
        var (created, member) = await Session.BatchAsync(
            session => (new OrganizationsTable(session).InsertAsync(organization, cancellationToken), new OrgMembersTable(session).InsertAsync(owner, cancellationToken)), cancellationToken).ConfigureAwait(false);
        await member.ConfigureAwait(false);
        return await created.ConfigureAwait(false);
    }

    private static class Reads
    {
        public static readonly RowQuery<Organization, string> ByUrlName = new(
            Definition, 1, "lower(\"name\") = lower($1)", static (parameters, name) => parameters.Add(name, NpgsqlDbType.Text));
    }
}
