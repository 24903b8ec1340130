using Wit.Data.Errors;
using Wit.Data.Tests.Models;
using Wit.Sdk;

namespace Wit.Data.Tests.Repositories;

/// <summary>Who sees a repository, and what they may do in it.</summary>
public sealed class AccessTests(WitDatabaseFixture database) : ModelTests(database)
{
    [Fact]
    public async Task A_public_repository_is_for_all_to_read_and_a_private_one_for_its_owner()
    {
        var (owner, other) = (await Things.UserAsync(), await Things.UserAsync());
        var (open, secret) = (await Things.RepositoryAsync(owner), await Things.RepositoryAsync(owner, isPrivate: true));

        Assert.Equal(Permission.Admin, await Db.Repositories.PermissionForAsync(owner.Id, open.Id));
        Assert.Equal(Permission.Admin, await Db.Repositories.PermissionForAsync(owner.Id, secret.Id));
        Assert.Equal(Permission.Read, await Db.Repositories.PermissionForAsync(other.Id, open.Id));
        Assert.Equal(Permission.Read, await Db.Repositories.PermissionForAsync(null, open.Id));
        Assert.Null(await Db.Repositories.PermissionForAsync(other.Id, secret.Id));
        Assert.Null(await Db.Repositories.PermissionForAsync(null, secret.Id));
        Assert.Null(await Db.Repositories.PermissionForAsync(owner.Id, Guid.NewGuid()));
        await Db.Users.DeleteAsync(owner.Id);
        Assert.Null(await Db.Repositories.PermissionForAsync(owner.Id, secret.Id));
    }

    [Fact]
    public async Task Roles_in_the_organization_decide_and_members_read()
    {
        var (organization, owner) = await Things.OrganizationAsync();
        var (admin, member) = (await Things.MemberAsync(organization, OrgRole.Admin), await Things.MemberAsync(organization));
        var (_, stranger) = await Things.OrganizationAsync();
        var secret = await Things.RepositoryAsync(organization, isPrivate: true);

        Assert.Equal(Permission.Admin, await Db.Repositories.PermissionForAsync(owner.Id, secret.Id));
        Assert.Equal(Permission.Admin, await Db.Repositories.PermissionForAsync(admin.Id, secret.Id));
        Assert.Equal(Permission.Read, await Db.Repositories.PermissionForAsync(member.Id, secret.Id));
        Assert.Null(await Db.Repositories.PermissionForAsync(stranger.Id, secret.Id));
    }

    [Fact]
    public async Task A_team_raises_what_its_members_may_and_only_theirs()
    {
        var (organization, owner) = await Things.OrganizationAsync();
        var (team, member) = await Things.TeamAsync(organization);
        var (lowTeam, _) = await Things.TeamAsync(organization);
        await Db.TeamMembers.AddAsync(lowTeam.Id, member.Id);
        var other = await Things.MemberAsync(organization);
        var secret = await Things.RepositoryAsync(organization, isPrivate: true);

        await Db.TeamRepositories.GrantAsync(lowTeam.Id, secret.Id, Permission.Read);
        await Db.TeamRepositories.GrantAsync(team.Id, secret.Id, Permission.Admin);
        Assert.Equal(Permission.Write, (await Db.TeamRepositories.GrantAsync(team.Id, secret.Id, Permission.Write)).Permission);

        Assert.Equal(Permission.Write, await Db.Repositories.PermissionForAsync(member.Id, secret.Id));
        Assert.Equal(Permission.Read, await Db.Repositories.PermissionForAsync(other.Id, secret.Id));
        Assert.Equal(Permission.Admin, await Db.Repositories.PermissionForAsync(owner.Id, secret.Id));
        await Db.TeamRepositories.RevokeAsync(team.Id, secret.Id);
        Assert.Equal(Permission.Read, await Db.Repositories.PermissionForAsync(member.Id, secret.Id));
    }

    [Fact]
    public async Task A_team_is_given_repositories_of_its_own_organization_only()
    {
        var (organization, owner) = await Things.OrganizationAsync();
        var (team, _) = await Things.TeamAsync(organization);
        var foreign = await Things.RepositoryAsync(owner);

        var refused = await Assert.ThrowsAsync<ForeignRepositoryException>(() => Db.TeamRepositories.GrantAsync(team.Id, foreign.Id, Permission.Read));
        Assert.Equal((team.Id, foreign.Id), (refused.TeamId, refused.RepositoryId));
        Assert.Equal("teams", (await Assert.ThrowsAsync<RowNotFoundException>(() => Db.TeamRepositories.GrantAsync(Guid.NewGuid(), foreign.Id, Permission.Read))).Table);
        Assert.Equal("repositories", (await Assert.ThrowsAsync<RowNotFoundException>(() => Db.TeamRepositories.GrantAsync(team.Id, Guid.NewGuid(), Permission.Read))).Table);
    }

    [Fact]
    public async Task A_collaborator_is_added_changed_and_removed()
    {
        var user = await Things.UserAsync();
        var secret = await Things.RepositoryAsync(await Things.UserAsync(), isPrivate: true);

        await Db.Collaborators.GrantAsync(secret.Id, user.Id, Permission.Read);
        Assert.Equal(Permission.Read, await Db.Repositories.PermissionForAsync(user.Id, secret.Id));
        Assert.Equal(Permission.Write, (await Db.Collaborators.GrantAsync(secret.Id, user.Id, Permission.Write)).Permission);
        Assert.Equal(Permission.Write, await Db.Repositories.PermissionForAsync(user.Id, secret.Id));
        await Db.Collaborators.RevokeAsync(secret.Id, user.Id);
        Assert.Null(await Db.Repositories.PermissionForAsync(user.Id, secret.Id));
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Collaborators.RevokeAsync(secret.Id, user.Id));
    }

    [Fact]
    public async Task An_owners_list_shows_everyone_what_they_may_see()
    {
        var (organization, owner) = await Things.OrganizationAsync();
        var collaborator = await Things.UserAsync();
        var open = await Things.RepositoryAsync(organization);
        var shared = await Things.RepositoryAsync(organization, isPrivate: true);
        var secret = await Things.RepositoryAsync(organization, isPrivate: true);
        await Db.Collaborators.GrantAsync(shared.Id, collaborator.Id, Permission.Read);

        Assert.Equal([secret, shared, open], await Db.Repositories.ListVisibleByOwnerAsync(organization, owner.Id));
        Assert.Equal([shared, open], await Db.Repositories.ListVisibleByOwnerAsync(organization, collaborator.Id));
        Assert.Equal([open], await Db.Repositories.ListVisibleByOwnerAsync(organization, (await Things.UserAsync()).Id));
        Assert.Equal([open], await Db.Repositories.ListVisibleByOwnerAsync(organization, null));
        Assert.Equal([secret], await Db.Repositories.ListVisibleByOwnerAsync(organization, owner.Id, 1));
    }

    [Fact]
    public async Task Pages_of_what_one_may_see_follow_each_other_and_are_of_one_viewer()
    {
        var owner = await Things.UserAsync();
        var repositories = new List<Repository>();
        for (var number = 0; number < 3; number++)
            repositories.Insert(0, await Things.RepositoryAsync(owner, isPrivate: true));

        var first = await Db.Repositories.PageVisibleByOwnerAsync(owner, owner.Id, 2);
        var second = await Db.Repositories.PageVisibleByOwnerAsync(owner, owner.Id, 2, first.Next);
        var accessible = await Db.Repositories.PageAccessibleAsync(owner.Id, 2);
        var rest = await Db.Repositories.PageAccessibleAsync(owner.Id, 2, accessible.Next);

        Assert.Equal(repositories, [.. first.Items, .. second.Items]);
        Assert.Equal(repositories, [.. accessible.Items, .. rest.Items]);
        Assert.Null(second.Next);
        await Assert.ThrowsAsync<PageTokenException>(() => Db.Repositories.PageVisibleByOwnerAsync(owner, null, 2, first.Next));
    }

    [Fact]
    public async Task What_a_user_has_a_part_in_is_their_own_their_organizations_and_what_they_collaborate_in()
    {
        var (organization, user) = await Things.OrganizationAsync();
        var own = await Things.RepositoryAsync(user, isPrivate: true);
        var ofOrganization = await Things.RepositoryAsync(organization, isPrivate: true);
        var shared = await Things.RepositoryAsync();
        await Db.Collaborators.GrantAsync(shared.Id, user.Id, Permission.Write);
        await Db.Collaborators.GrantAsync(own.Id, user.Id, Permission.Write);
        await Things.RepositoryAsync();

        Assert.Equal([shared, ofOrganization, own], await Db.Repositories.ListAccessibleAsync(user.Id));
    }
}
