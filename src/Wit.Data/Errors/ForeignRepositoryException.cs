using Wit.Sdk;

namespace Wit.Data.Errors;

/// <summary>A team can be given only repositories of its own organization. The cure is to transfer the repository there, or to add its members as collaborators.</summary>
public sealed class ForeignRepositoryException : WitException
{
    internal ForeignRepositoryException(Guid teamId, Guid repositoryId)
        : base($"repository {repositoryId} does not belong to the organization of team {teamId}; transfer it there, or add collaborators instead")
    {
        TeamId = teamId;
        RepositoryId = repositoryId;
    }

    /// <summary>The team.</summary>
    public Guid TeamId { get; }

    /// <summary>The repository.</summary>
    public Guid RepositoryId { get; }
}
