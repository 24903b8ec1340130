using Wit.Sdk;

namespace Wit.Data.Errors;

/// <summary>Only a member of the organization can be in one of its teams. The cure is to add the user to the organization before.</summary>
public sealed class NotAMemberException : WitException
{
    internal NotAMemberException(Guid teamId, Guid userId)
        : base($"user {userId} is not a member of the organization of team {teamId}; add the user to the organization first")
    {
        TeamId = teamId;
        UserId = userId;
    }

    /// <summary>The team.</summary>
    public Guid TeamId { get; }

    /// <summary>The user.</summary>
    public Guid UserId { get; }
}
