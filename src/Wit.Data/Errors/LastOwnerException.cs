using Wit.Sdk;

namespace Wit.Data.Errors;

/// <summary>The last owner of an organization can't leave it or step down. The cure is to make another member an owner before.</summary>
public sealed class LastOwnerException : WitException
{
    internal LastOwnerException(Guid organizationId, Guid userId)
        : base($"user {userId} is the last owner of organization {organizationId}; make another member an owner first")
    {
        OrganizationId = organizationId;
        UserId = userId;
    }

    /// <summary>The organization.</summary>
    public Guid OrganizationId { get; }

    /// <summary>The owner.</summary>
    public Guid UserId { get; }
}
