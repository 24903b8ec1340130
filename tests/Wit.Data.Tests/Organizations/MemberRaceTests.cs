using System.Data;
using Wit.Data.Errors;
using Wit.Data.Tests.Models;
using Wit.Sdk;

namespace Wit.Data.Tests.Organizations;

/// <summary>An organization has an owner, and its teams have members of it only, whatever happens at once.</summary>
public sealed class MemberRaceTests(WitDatabaseFixture database) : ModelTests(database)
{
    private const int Rounds = 40;

    [Fact]
    public async Task Of_all_owners_who_leave_step_down_or_close_their_account_at_once_one_is_left()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (organization, first) = await Things.OrganizationAsync();
            var owners = new List<Guid> { first.Id };
            for (var number = 0; number < 3; number++)
                owners.Add((await Things.MemberAsync(organization, OrgRole.Owner)).Id);

            var results = await Task.WhenAll(owners.Select((owner, index) => Record.ExceptionAsync(() => (index % 3) switch
            {
                0 => Db.OrgMembers.RemoveAsync(organization.Id, owner),
                1 => Db.OrgMembers.ChangeRoleAsync(organization.Id, owner, OrgRole.Member),
                _ => (Task)Db.Users.CloseAsync(owner),
            })));

            Assert.Equal(owners.Count - 1, results.Count(exception => exception is null));
            Assert.Single(results, exception => exception is LastOwnerException);
            Assert.Single(await Db.OrgMembers.ListByOrgIdAsync(organization.Id), member => member.Role == OrgRole.Owner);
        }
    }

    [Fact]
    public async Task In_transactions_that_see_what_was_there_when_they_began_one_owner_is_left_too()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (organization, first) = await Things.OrganizationAsync();
            var second = await Things.MemberAsync(organization, OrgRole.Owner);

            var results = await Task.WhenAll(new[] { first.Id, second.Id }.Select(owner => Record.ExceptionAsync(() => Db.TransactionAsync(
                async tx =>
                {
                    await tx.Organizations.FindByIdAsync(organization.Id);
                    await tx.OrgMembers.RemoveAsync(organization.Id, owner);
                },
                new TransactionOptions { IsolationLevel = IsolationLevel.RepeatableRead }))));

            Assert.Single(results, exception => exception is null);
            Assert.Single(results, exception => exception is SerializationFailureException or LastOwnerException);
            Assert.Single(await Db.OrgMembers.ListByOrgIdAsync(organization.Id), member => member.Role == OrgRole.Owner);
        }
    }

    [Fact]
    public async Task Who_leaves_while_being_added_to_a_team_is_in_none()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (organization, _) = await Things.OrganizationAsync();
            var (team, _) = await Things.TeamAsync(organization);
            var member = await Things.MemberAsync(organization);

            var adding = Record.ExceptionAsync(() => Db.TeamMembers.AddAsync(team.Id, member.Id));
            await Db.OrgMembers.RemoveAsync(organization.Id, member.Id);

            Assert.True(await adding is null or NotAMemberException);
            Assert.Empty(await Db.TeamMembers.ListByUserIdAsync(member.Id));
        }
    }
}
