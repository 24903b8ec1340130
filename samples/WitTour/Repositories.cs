using Wit.Data;

namespace WitTour;

/// <summary>Chapter 2: a repository of the organization; and its fork, when somebody wants to help.</summary>
internal static class Repositories
{
    public static async Task<Repository> CreateAsync(WitDb db, People people)
    {
        Story.Chapter("A repository");
        var repository = await db.Repositories.InsertAsync(new()
        {
            OwnerId = people.Analytical.Id, OwnerType = OwnerType.Organization, Name = "engine", Description = "It computes", DiskPath = $"/repos/{people.Analytical.Name}/engine.git",
        });
        await db.Watches.InsertAsync(new() { RepoId = repository.Id, UserId = people.Ada.Id });
        Story.Tell($"{people.Analytical.Name}/{repository.Name} is there, its branch is {repository.DefaultBranch}, and Ada watches it");
        return repository;
    }

    public static async Task<Repository> ForkAsync(WitDb db, Repository repository, User user)
    {
        var fork = await db.TransactionAsync(async tx =>
        {
            await tx.Repositories.IncrementAsync(repository.Id, r => r.ForksCount, +1);
            return await tx.Repositories.InsertAsync(new()
            {
                OwnerId = user.Id, OwnerType = OwnerType.User, Name = repository.Name, IsFork = true, ForkedFromId = repository.Id, DiskPath = $"/repos/{user.Username}/{repository.Name}.git",
            });
        });
        Story.Tell($"{user.Username} forks it");
        return fork;
    }
}
