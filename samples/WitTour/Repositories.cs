using Wit.Data;

namespace WitTour;

/// <summary>Chapter 2: a repository of the organization; and its fork, when somebody wants to help.</summary>
internal static class Repositories
{
    public static async Task<Repository> CreateAsync(WitDb db, People people)
    {
        Story.Chapter("A repository");
        var repository = await db.Repositories.CreateAsync(people.Analytical, "engine", $"/repos/{people.Analytical.Name}/engine.git", "It computes");
        await db.Repositories.WatchAsync(repository.Id, people.Ada.Id);
        Story.Tell($"{people.Analytical.Name}/{repository.Name} is there, its branch is {repository.DefaultBranch}, and Ada watches it");
        return repository;
    }

    public static async Task<Repository> ForkAsync(WitDb db, Repository repository, User user)
    {
        // The fork remembers where it comes from, and is counted there.
        var fork = await db.Repositories.ForkAsync(repository.Id, user, $"/repos/{user.Username}/{repository.Name}.git");
        Story.Tell($"{user.Username} forks it");
        return fork;
    }
}
