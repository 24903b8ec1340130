namespace Wit.Data.Tests.Models;

internal static partial class ModelCalls
{
    private static IEnumerable<ModelCall> OfOrganizations =>
    [
        Call("OrganizationsTable.CreateAsync", things => things.UserAsync(), (db, owner) => db.Organizations.CreateAsync(new() { Name = Things.Name(), DisplayName = "New" }, owner.Id)),
        Call("OrganizationsTable.FindByUrlNameAsync", things => things.OrganizationAsync(), (db, made) => db.Organizations.FindByUrlNameAsync(made.Organization.Name.ToUpperInvariant())),
        Call("OrganizationsTable.ListByMemberAsync", things => things.OrganizationAsync(), (db, made) => db.Organizations.ListByMemberAsync(made.Owner.Id, 10, OrganizationInclude.Teams)),
        Call("OrgMembersTable.AddAsync", OutsiderAsync, (db, made) => db.OrgMembers.AddAsync(made.Organization, made.User)),
        Call("OrgMembersTable.ChangeRoleAsync up", MemberAsync, (db, made) => db.OrgMembers.ChangeRoleAsync(made.Organization, made.User, OrgRole.Owner)),
        Call("OrgMembersTable.ChangeRoleAsync down", SecondOwnerAsync, (db, made) => db.OrgMembers.ChangeRoleAsync(made.Organization, made.User, OrgRole.Member)),
        Call("OrgMembersTable.RemoveAsync a member", MemberAsync, (db, made) => db.OrgMembers.RemoveAsync(made.Organization, made.User)),
        Call("OrgMembersTable.RemoveAsync an owner", SecondOwnerAsync, (db, made) => db.OrgMembers.RemoveAsync(made.Organization, made.User)),
        Call("TeamMembersTable.AddAsync", NewTeamMemberAsync, (db, made) => db.TeamMembers.AddAsync(made.Team, made.User)),
        Call("TeamMembersTable.RemoveAsync", TeamMemberAsync, (db, made) => db.TeamMembers.RemoveAsync(made.Team, made.User)),
        Call("TeamRepositoriesTable.GrantAsync", TeamRepositoryAsync, (db, made) => db.TeamRepositories.GrantAsync(made.Team, made.Repository, Permission.Write)),
        Call("TeamRepositoriesTable.RevokeAsync", GrantedAsync, (db, made) => db.TeamRepositories.RevokeAsync(made.Team, made.Repository)),
    ];

    private static async Task<(Guid Organization, Guid User)> OutsiderAsync(Things things) => ((await things.OrganizationAsync()).Organization.Id, (await things.UserAsync()).Id);

    private static async Task<(Guid Organization, Guid User)> MemberAsync(Things things)
    {
        var (organization, _) = await things.OrganizationAsync();
        return (organization.Id, (await things.MemberAsync(organization)).Id);
    }

    private static async Task<(Guid Organization, Guid User)> SecondOwnerAsync(Things things)
    {
        var (organization, _) = await things.OrganizationAsync();
        return (organization.Id, (await things.MemberAsync(organization, OrgRole.Owner)).Id);
    }

    private static async Task<(Guid Team, Guid User)> NewTeamMemberAsync(Things things)
    {
        var (organization, owner) = await things.OrganizationAsync();
        return ((await things.TeamAsync(organization)).Team.Id, owner.Id);
    }

    private static async Task<(Guid Team, Guid User)> TeamMemberAsync(Things things)
    {
        var (team, member) = await things.TeamAsync((await things.OrganizationAsync()).Organization);
        return (team.Id, member.Id);
    }

    private static async Task<(Guid Team, Guid Repository)> TeamRepositoryAsync(Things things)
    {
        var (organization, _) = await things.OrganizationAsync();
        return ((await things.TeamAsync(organization)).Team.Id, (await things.RepositoryAsync(organization)).Id);
    }

    private static async Task<(Guid Team, Guid Repository)> GrantedAsync(WitDb db, Things things)
    {
        var made = await TeamRepositoryAsync(things);
        await db.TeamRepositories.GrantAsync(made.Team, made.Repository, Permission.Read);
        return made;
    }
}
