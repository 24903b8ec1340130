using Wit.Data.Errors;
using Wit.Data.Tests.Models;
using Wit.Sdk;

namespace Wit.Data.Tests.Organizations;

public sealed class OrganizationModelTests(WitDatabaseFixture database) : ModelTests(database)
{
    [Fact]
    public async Task An_organization_is_made_with_its_owner_or_not_at_all()
    {
        var (organization, owner) = await Things.OrganizationAsync();
        var name = Things.Name("o");

        Assert.Equal(OrgRole.Owner, (await Db.OrgMembers.FindByOrgIdAndUserIdAsync(organization.Id, owner.Id))!.Role);
        await Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Organizations.CreateAsync(new() { Name = name, DisplayName = "Nobody's" }, Guid.NewGuid()));
        Assert.False(await Db.Organizations.ExistsByNameAsync(name));
    }

    [Fact]
    public async Task An_organization_is_found_by_its_name_whatever_the_case_which_is_taken_for_others()
    {
        var (organization, owner) = await Things.OrganizationAsync();

        var taken = await Assert.ThrowsAsync<NameTakenException>(
            () => Db.Organizations.CreateAsync(new() { Name = organization.Name.ToUpperInvariant(), DisplayName = "Other" }, owner.Id));

        Assert.Equal(("organization", "name"), (taken.What, taken.Column));
        Assert.Equal(organization, await Db.Organizations.FindByUrlNameAsync(organization.Name.ToUpperInvariant()));
        Assert.Equal([organization], await Db.Organizations.ListByMemberAsync(owner.Id));
        await Db.Organizations.DeleteAsync(organization.Id);
        Assert.Null(await Db.Organizations.FindByUrlNameAsync(organization.Name));
        Assert.Empty(await Db.Organizations.ListByMemberAsync(owner.Id));
    }

    [Fact]
    public async Task Members_are_added_given_another_role_and_removed()
    {
        var (organization, _) = await Things.OrganizationAsync();
        var user = await Things.UserAsync();

        Assert.Equal(OrgRole.Member, (await Db.OrgMembers.AddAsync(organization.Id, user.Id)).Role);
        await Assert.ThrowsAsync<UniqueViolationException>(() => Db.OrgMembers.AddAsync(organization.Id, user.Id));
        Assert.Equal(OrgRole.Admin, (await Db.OrgMembers.ChangeRoleAsync(organization.Id, user.Id, OrgRole.Admin)).Role);
        Assert.Equal(OrgRole.Admin, (await Db.OrgMembers.RemoveAsync(organization.Id, user.Id)).Role);
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.OrgMembers.RemoveAsync(organization.Id, user.Id));
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.OrgMembers.ChangeRoleAsync(organization.Id, user.Id, OrgRole.Owner));
    }

    [Fact]
    public async Task Only_a_user_who_is_there_joins_an_organization_that_is_there()
    {
        var (organization, _) = await Things.OrganizationAsync();
        var user = await Things.UserAsync();
        var gone = await Things.UserAsync();
        await Db.Users.DeleteAsync(gone.Id);

        Assert.Equal("users", (await Assert.ThrowsAsync<RowNotFoundException>(() => Db.OrgMembers.AddAsync(organization.Id, gone.Id))).Table);
        Assert.Equal("organizations", (await Assert.ThrowsAsync<RowNotFoundException>(() => Db.OrgMembers.AddAsync(Guid.NewGuid(), user.Id))).Table);
    }

    [Fact]
    public async Task The_last_owner_neither_leaves_nor_steps_down()
    {
        var (organization, owner) = await Things.OrganizationAsync();
        var member = await Things.MemberAsync(organization);

        var leaving = await Assert.ThrowsAsync<LastOwnerException>(() => Db.OrgMembers.RemoveAsync(organization.Id, owner.Id));
        await Assert.ThrowsAsync<LastOwnerException>(() => Db.OrgMembers.ChangeRoleAsync(organization.Id, owner.Id, OrgRole.Admin));
        Assert.Equal((organization.Id, owner.Id), (leaving.OrganizationId, leaving.UserId));
        Assert.EndsWith("make another member an owner first", leaving.Message, StringComparison.Ordinal);

        Assert.Equal(OrgRole.Owner, (await Db.OrgMembers.ChangeRoleAsync(organization.Id, owner.Id, OrgRole.Owner)).Role);
        await Db.OrgMembers.ChangeRoleAsync(organization.Id, member.Id, OrgRole.Owner);
        await Db.OrgMembers.RemoveAsync(organization.Id, owner.Id);
        await Assert.ThrowsAsync<LastOwnerException>(() => Db.OrgMembers.RemoveAsync(organization.Id, member.Id));
    }

    [Fact]
    public async Task Who_leaves_an_organization_leaves_its_teams_and_only_members_join_them()
    {
        var (organization, _) = await Things.OrganizationAsync();
        var (team, member) = await Things.TeamAsync(organization);
        var (otherOrganization, _) = await Things.OrganizationAsync();
        var otherTeam = await Db.Teams.InsertAsync(new() { OrgId = otherOrganization.Id, Name = "other" });
        await Db.OrgMembers.AddAsync(otherOrganization.Id, member.Id);
        await Db.TeamMembers.AddAsync(otherTeam.Id, member.Id);
        var outsider = await Things.UserAsync();

        Assert.Equal(member.Id, (await Db.TeamMembers.AddAsync(team.Id, member.Id)).UserId);
        var refused = await Assert.ThrowsAsync<NotAMemberException>(() => Db.TeamMembers.AddAsync(team.Id, outsider.Id));
        Assert.Equal((team.Id, outsider.Id), (refused.TeamId, refused.UserId));
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.TeamMembers.AddAsync(Guid.NewGuid(), member.Id));

        await Db.OrgMembers.RemoveAsync(organization.Id, member.Id);
        Assert.Equal([otherTeam.Id], (await Db.TeamMembers.ListByUserIdAsync(member.Id)).Select(row => row.TeamId));
    }
}
