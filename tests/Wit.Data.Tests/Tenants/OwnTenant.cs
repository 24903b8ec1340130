namespace Wit.Data.Tests.Tenants;

/// <summary>The tenant that calls.</summary>
internal sealed record OwnTenant(Guid Id);
