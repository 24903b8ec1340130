using Wit.Data.Errors;
using Wit.Data.Tests.Models;
using Wit.Sdk;

namespace Wit.Data.Tests.Users;

public sealed class UserModelTests(WitDatabaseFixture database) : ModelTests(database)
{
    [Fact]
    public async Task A_user_is_created_and_found_by_id_username_and_email()
    {
        var name = Things.Name("u");
        var user = await Db.Users.CreateAsync(name, name + "@example.com", "Test User");

        Assert.NotEqual(Guid.Empty, user.Id);
        Assert.Equal((name, "Test User"), (user.Username, user.Name));
        Assert.Equal(user, await Db.Users.FindByIdAsync(user.Id));
        Assert.Equal(user, await Db.Users.FindByUsernameAsync(name));
        Assert.Equal(user, await Db.Users.FindByEmailAsync(user.Email));
    }

    [Fact]
    public async Task What_a_person_types_finds_the_user_whatever_its_case()
    {
        var name = Things.Name("Octo");
        var user = await Db.Users.CreateAsync(name, name + "@Example.com");

        Assert.Equal(user, await Db.Users.FindByLoginAsync(name.ToUpperInvariant()));
        Assert.Equal(user, await Db.Users.FindByLoginAsync(name.ToUpperInvariant() + "@EXAMPLE.COM"));
        Assert.Null(await Db.Users.FindByLoginAsync(name + "x"));
        Assert.Null(await Db.Users.FindByLoginAsync("x" + user.Email));
        Assert.Null(await Db.Users.FindByUsernameAsync(name.ToUpperInvariant()));
    }

    [Fact]
    public async Task A_username_with_an_at_sign_is_never_taken_for_another_users_address()
    {
        var victim = await Things.UserAsync();
        await Db.Users.CreateAsync(victim.Email, Things.Name() + "@example.com");

        Assert.Equal(victim, await Db.Users.FindByLoginAsync(victim.Email));
    }

    [Fact]
    public async Task A_name_or_an_address_that_differs_in_case_only_is_taken_and_the_error_says_which()
    {
        var user = await Things.UserAsync();

        var name = await Assert.ThrowsAsync<NameTakenException>(() => Db.Users.CreateAsync(user.Username.ToUpperInvariant(), Things.Name() + "@example.com"));
        var email = await Assert.ThrowsAsync<NameTakenException>(() => Db.Users.CreateAsync(Things.Name(), user.Email.ToUpperInvariant()));
        var same = await Assert.ThrowsAsync<NameTakenException>(() => Db.Users.CreateAsync(user.Username, Things.Name() + "@example.com"));

        Assert.Equal(("user", "username"), (name.What, name.Column));
        Assert.Equal(("user", "email"), (email.What, email.Column));
        Assert.Equal("username", same.Column);
        Assert.Equal("the email of the user is taken, whatever its case; choose another one", email.Message);
    }

    [Fact]
    public async Task A_user_is_updated()
    {
        var user = await Things.UserAsync();

        var updated = await Db.Users.UpdateAsync(user.Id, new() { Bio = "writes tests" });

        Assert.Equal(user with { Bio = "writes tests", UpdatedAt = updated.UpdatedAt }, updated);
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Users.UpdateAsync(Guid.NewGuid(), new() { Bio = "nobody" }));
    }

    [Fact]
    public async Task A_search_finds_the_first_letters_of_usernames_and_then_of_names_without_deleted_users()
    {
        var prefix = Things.Name("Q");
        var second = await Db.Users.CreateAsync(prefix + "b", prefix + "b@example.com", "B");
        var first = await Db.Users.CreateAsync(prefix + "a", prefix + "a@example.com", "A");
        var byName = await Db.Users.CreateAsync("z" + prefix, "z" + prefix + "@example.com", prefix + " by name");
        var deleted = await Db.Users.CreateAsync(prefix + "c", prefix + "c@example.com");
        await Db.Users.DeleteAsync(deleted.Id);

        Assert.Equal([first, second, byName], await Db.Users.SearchAsync(prefix.ToUpperInvariant()));
        Assert.Equal([first, second], await Db.Users.SearchAsync(prefix, 2));
        Assert.Equal([byName], await Db.Users.SearchAsync("z" + prefix));
        Assert.Empty(await Db.Users.SearchAsync(prefix + "%"));
        Assert.Empty(await Db.Users.SearchAsync(prefix[..^1] + "_"));
    }

    [Fact]
    public async Task Who_closes_their_account_is_signed_out_and_leaves_but_keeps_the_username()
    {
        var (organization, owner) = await Things.OrganizationAsync();
        var (team, user) = await Things.TeamAsync(organization);
        var session = await Db.Sessions.CreateAsync(user.Id, TimeSpan.FromHours(1));
        var repository = await Things.RepositoryAsync(user);

        var closed = await Db.Users.CloseAsync(user.Id);

        Assert.NotNull(closed.DeletedAt);
        Assert.Null(await Db.Sessions.FindByIdAsync(session.Session.Id));
        Assert.Empty(await Db.TeamMembers.ListByTeamIdAsync(team.Id));
        Assert.Equal([owner.Id], (await Db.OrgMembers.ListByOrgIdAsync(organization.Id)).Select(member => member.UserId));
        Assert.NotNull(await Db.Repositories.FindByIdAsync(repository.Id));
        await Assert.ThrowsAsync<NameTakenException>(() => Db.Users.CreateAsync(user.Username, Things.Name()));
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Users.CloseAsync(user.Id));
        var refused = await Assert.ThrowsAsync<LastOwnerException>(() => Db.Users.CloseAsync(owner.Id));
        Assert.Equal((organization.Id, owner.Id), (refused.OrganizationId, refused.UserId));
        await Db.Organizations.DeleteAsync(organization.Id);
        Assert.NotNull((await Db.Users.CloseAsync(owner.Id)).DeletedAt);
    }
}
