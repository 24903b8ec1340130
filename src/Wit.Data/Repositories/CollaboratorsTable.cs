using Wit.Sdk;

namespace Wit.Data;

/// <summary>Users with access to a repository that is not their own.</summary>
public sealed partial class CollaboratorsTable
{
    /// <summary>Says what a user may do in a repository: from now on, or instead of what was said before. One round trip.</summary>
    /// <param name="repositoryId">The repository.</param>
    /// <param name="userId">The user.</param>
    /// <param name="permission">The user's rights.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ForeignKeyViolationException">The repository or the user does not exist.</exception>
    public Task<Collaborator> GrantAsync(Guid repositoryId, Guid userId, Permission permission, CancellationToken cancellationToken = default) =>
        UpsertAsync(new() { RepoId = repositoryId, UserId = userId, Permission = permission }, Keys.PrimaryKey, cancellationToken);

    /// <summary>Ends what a user was given in a repository. One round trip.</summary>
    /// <param name="repositoryId">The repository.</param>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The grant, as it was.</returns>
    /// <exception cref="RowNotFoundException">The user is not a collaborator of the repository.</exception>
    public Task<Collaborator> RevokeAsync(Guid repositoryId, Guid userId, CancellationToken cancellationToken = default) => DeleteAsync(repositoryId, userId, cancellationToken);
}
