using NpgsqlTypes;
using Wit.Sdk.Statements;

namespace Wit.Data.Repositories;

/// <summary>Who owns a repository.</summary>
/// <param name="Id">The user's or the organization's id.</param>
/// <param name="Type">Which of the two it is.</param>
public readonly record struct RepositoryOwner(Guid Id, OwnerType Type)
{
    /// <summary>A user as the owner.</summary>
    /// <param name="user">The user.</param>
    public static implicit operator RepositoryOwner(User user) => FromUser(user);

    /// <summary>An organization as the owner.</summary>
    /// <param name="organization">The organization.</param>
    public static implicit operator RepositoryOwner(Organization organization) => FromOrganization(organization);

    /// <summary>A user as the owner.</summary>
    /// <param name="user">The user.</param>
    public static RepositoryOwner FromUser(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return new(user.Id, OwnerType.User);
    }

    /// <summary>An organization as the owner.</summary>
    /// <param name="organization">The organization.</param>
    public static RepositoryOwner FromOrganization(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return new(organization.Id, OwnerType.Organization);
    }

    /// <summary>Adds the id, then the type.</summary>
    internal void Bind(StatementParameters parameters)
    {
        parameters.Add(Id, NpgsqlDbType.Uuid);
        parameters.Add(Type, "owner_type");
    }
}
