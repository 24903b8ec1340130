using Wit.Data.Repositories;

namespace Wit.Data.Tests.Models;

/// <summary>Makes users, organizations and repositories with names of their own.</summary>
internal sealed class Things(WitDb db)
{
    public static string Name(string prefix = "n") => prefix + Guid.NewGuid().ToString("N");

    public Task<User> UserAsync(string? passwordHash = null)
    {
        var name = Name("u");
        return db.Users.CreateAsync(name, name + "@example.com", null, passwordHash);
    }

    public async Task<(Organization Organization, User Owner)> OrganizationAsync()
    {
        var owner = await UserAsync();
        return (await db.Organizations.CreateAsync(new() { Name = Name("o"), DisplayName = "Organization" }, owner.Id), owner);
    }

    public async Task<User> MemberAsync(Organization organization, OrgRole role = OrgRole.Member)
    {
        var user = await UserAsync();
        await db.OrgMembers.AddAsync(organization.Id, user.Id, role);
        return user;
    }

    public async Task<(Team Team, User Member)> TeamAsync(Organization organization)
    {
        var team = await db.Teams.InsertAsync(new() { OrgId = organization.Id, Name = Name("t") });
        var member = await MemberAsync(organization);
        await db.TeamMembers.AddAsync(team.Id, member.Id);
        return (team, member);
    }

    public Task<Repository> RepositoryAsync(RepositoryOwner owner, bool isPrivate = false, string? name = null) =>
        db.Repositories.CreateAsync(owner, name ?? Name("r"), "/repos/" + Name(), isPrivate: isPrivate);

    public async Task<Repository> RepositoryAsync() => await RepositoryAsync(await UserAsync());
}
