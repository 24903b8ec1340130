using Wit.Data.Errors;
using Wit.Data.Repositories;
using Wit.Data.Tests.Models;
using Wit.Sdk;

namespace Wit.Data.Tests.Repositories;

public sealed class RepositoryModelTests(WitDatabaseFixture database) : ModelTests(database)
{
    [Fact]
    public async Task A_repository_is_created_and_found_by_id()
    {
        var owner = await Things.UserAsync();

        var repository = await Db.Repositories.CreateAsync(owner, "test-repo", "/repos/test-repo.git", "A test repository", isPrivate: true);

        Assert.Equal((owner.Id, OwnerType.User, "test-repo", "A test repository", true, "main"), (repository.OwnerId, repository.OwnerType, repository.Name, repository.Description, repository.IsPrivate, repository.DefaultBranch));
        Assert.Equal(repository, await Db.Repositories.FindByIdAsync(repository.Id));
        Assert.Equal([repository], await Db.Repositories.ListByOwnerIdAndOwnerTypeAsync(owner.Id, OwnerType.User));
    }

    [Fact]
    public async Task An_owner_has_to_be_there_and_of_the_kind_that_is_said()
    {
        var (user, gone) = (await Things.UserAsync(), await Things.UserAsync());
        await Db.Users.DeleteAsync(gone.Id);

        Assert.Equal("organizations", (await Assert.ThrowsAsync<RowNotFoundException>(() => Things.RepositoryAsync(new RepositoryOwner(user.Id, OwnerType.Organization)))).Table);
        Assert.Equal("users", (await Assert.ThrowsAsync<RowNotFoundException>(() => Things.RepositoryAsync(gone))).Table);
    }

    [Fact]
    public async Task A_repository_is_found_by_the_names_of_its_owner_and_its_own_for_both_kinds_of_owner_whatever_the_case()
    {
        var user = await Things.UserAsync();
        var (organization, _) = await Things.OrganizationAsync();
        var (first, second) = (await Things.RepositoryAsync(user, name: "Hello"), await Things.RepositoryAsync(organization, name: "Hello"));

        Assert.Equal(first, await Db.Repositories.FindByOwnerNameAndNameAsync(user.Username.ToUpperInvariant(), "hello"));
        Assert.Equal(second, await Db.Repositories.FindByOwnerNameAndNameAsync(organization.Name, "HELLO"));
        Assert.Equal(organization, (await Db.Repositories.FindByOwnerNameAndNameAsync(organization.Name, "hello", OwnerType.Organization, RepositoryInclude.OwnerOrganization))!.OwnerOrganization);
        Assert.Null(await Db.Repositories.FindByOwnerNameAndNameAsync(organization.Name, "hello", OwnerType.User));
        Assert.Null(await Db.Repositories.FindByOwnerNameAndNameAsync(user.Username, "other"));
        await Db.Users.DeleteAsync(user.Id);
        Assert.Null(await Db.Repositories.FindByOwnerNameAndNameAsync(user.Username, "hello"));
    }

    [Fact]
    public async Task A_user_and_an_organization_of_one_name_are_told_apart()
    {
        var user = await Things.UserAsync();
        var organization = await Db.Organizations.CreateAsync(new() { Name = user.Username, DisplayName = "Same" }, user.Id);
        var (of, ofOrganization) = (await Things.RepositoryAsync(user, name: "one"), await Things.RepositoryAsync(organization, name: "one"));

        Assert.Equal(of, await Db.Repositories.FindByOwnerNameAndNameAsync(user.Username, "one"));
        Assert.Equal(ofOrganization, await Db.Repositories.FindByOwnerNameAndNameAsync(user.Username, "one", OwnerType.Organization));
    }

    [Fact]
    public async Task A_name_is_free_for_another_owner_and_taken_for_the_same_until_the_repository_is_deleted()
    {
        var owner = await Things.UserAsync();
        var repository = await Things.RepositoryAsync(owner, name: "Taken");
        await Things.RepositoryAsync(await Things.UserAsync(), name: "Taken");

        var taken = await Assert.ThrowsAsync<NameTakenException>(() => Things.RepositoryAsync(owner, name: "TAKEN"));
        Assert.Equal(("repository", "name"), (taken.What, taken.Column));
        await Db.Repositories.DeleteAsync(repository.Id);
        await Things.RepositoryAsync(owner, name: "taken");
    }

    [Fact]
    public async Task A_repository_is_renamed()
    {
        var owner = await Things.UserAsync();
        var (one, two) = (await Things.RepositoryAsync(owner), await Things.RepositoryAsync(owner));

        Assert.Equal("better", (await Db.Repositories.RenameAsync(one.Id, "better")).Name);
        await Assert.ThrowsAsync<NameTakenException>(() => Db.Repositories.RenameAsync(two.Id, "Better"));
        Assert.Equal("BETTER", (await Db.Repositories.RenameAsync(one.Id, "BETTER")).Name);
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Repositories.RenameAsync(Guid.NewGuid(), "none"));
    }

    [Fact]
    public async Task A_transfer_changes_the_owner_and_ends_what_no_longer_fits()
    {
        var (organization, _) = await Things.OrganizationAsync();
        var (team, _) = await Things.TeamAsync(organization);
        var repository = await Things.RepositoryAsync(organization, name: "moving");
        var (receiver, collaborator) = (await Things.UserAsync(), await Things.UserAsync());
        await Db.TeamRepositories.GrantAsync(team.Id, repository.Id, Permission.Write);
        foreach (var user in new[] { receiver, collaborator })
            await Db.Collaborators.GrantAsync(repository.Id, user.Id, Permission.Write);

        var same = await Db.Repositories.TransferAsync(repository.Id, organization);
        Assert.Equal(1, await Db.TeamRepositories.CountByRepoIdAsync(repository.Id));
        var moved = await Db.Repositories.TransferAsync(repository.Id, receiver);

        Assert.Equal((receiver.Id, OwnerType.User), (moved.OwnerId, moved.OwnerType));
        Assert.True(moved.UpdatedAt > same.UpdatedAt);
        Assert.Equal(0, await Db.TeamRepositories.CountByRepoIdAsync(repository.Id));
        Assert.Equal([collaborator.Id], (await Db.Collaborators.ListByRepoIdAsync(repository.Id)).Select(row => row.UserId));
        Assert.Equal(moved, await Db.Repositories.FindByOwnerNameAndNameAsync(receiver.Username, "moving"));
    }

    [Fact]
    public async Task A_transfer_needs_a_repository_an_owner_and_a_free_name()
    {
        var (owner, receiver) = (await Things.UserAsync(), await Things.UserAsync());
        var repository = await Things.RepositoryAsync(owner, name: "same");
        await Things.RepositoryAsync(receiver, name: "same");

        await Assert.ThrowsAsync<NameTakenException>(() => Db.Repositories.TransferAsync(repository.Id, receiver));
        Assert.Equal("repositories", (await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Repositories.TransferAsync(Guid.NewGuid(), receiver))).Table);
        Assert.Equal("organizations", (await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Repositories.TransferAsync(repository.Id, new(receiver.Id, OwnerType.Organization)))).Table);
        Assert.Equal(repository, await Db.Repositories.FindByIdAsync(repository.Id));
    }

    [Fact]
    public async Task A_fork_remembers_its_source_is_as_private_and_is_counted()
    {
        var source = await Things.RepositoryAsync(await Things.UserAsync(), isPrivate: true);
        var owner = await Things.UserAsync();

        var fork = await Db.Repositories.ForkAsync(source.Id, owner, "/repos/fork");
        await Assert.ThrowsAsync<NameTakenException>(() => Db.Repositories.ForkAsync(source.Id, owner, "/repos/fork"));
        var named = await Db.Repositories.ForkAsync(source.Id, owner, "/repos/fork", "other");
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Repositories.ForkAsync(Guid.NewGuid(), owner, "/repos/fork"));

        Assert.Equal((true, source.Id, source.Name, true, "/repos/fork"), (fork.IsFork, fork.ForkedFromId, fork.Name, fork.IsPrivate, fork.DiskPath));
        Assert.Equal("other", named.Name);
        Assert.Equal(2, (await Db.Repositories.FindByIdAsync(source.Id))!.ForksCount);
        Assert.Equal(0, fork.ForksCount);
        Assert.Equal(2, await Db.Repositories.CountByForkedFromIdAsync(source.Id));
    }

    [Fact]
    public async Task A_deleted_repository_is_gone_for_everyone_and_comes_back_with_all_that_it_had()
    {
        var owner = await Things.UserAsync();
        var source = await Things.RepositoryAsync();
        var fork = await Db.Repositories.ForkAsync(source.Id, owner, "/repos/fork");
        fork = await Db.Repositories.StarAsync(fork.Id, owner.Id);

        await Db.Repositories.DeleteAsync(fork.Id);

        Assert.Null(await Db.Repositories.FindByIdAsync(fork.Id));
        Assert.Null(await Db.Repositories.FindByOwnerNameAndNameAsync(owner.Username, fork.Name));
        Assert.Null(await Db.Repositories.PermissionForAsync(owner.Id, fork.Id));
        Assert.Empty(await Db.Repositories.ListVisibleByOwnerAsync(owner, owner.Id));
        Assert.Empty(await Db.Repositories.ListAccessibleAsync(owner.Id));
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Repositories.StarAsync(fork.Id, source.OwnerId));

        var restored = await Db.Repositories.RestoreAsync(fork.Id);
        Assert.Equal(fork with { UpdatedAt = restored.UpdatedAt }, restored);
        Assert.Equal(Permission.Admin, await Db.Repositories.PermissionForAsync(owner.Id, fork.Id));
        Assert.Equal(1, (await Db.Repositories.FindByIdAsync(source.Id))!.ForksCount);
    }
}
