namespace Wit.Data.Tests.Tenants;

/// <summary>Arguments of helpers by their type.</summary>
internal static class TenantValues
{
    /// <summary>The tenant on whose behalf rows are inserted that are not forged.</summary>
    public static IReadOnlyDictionary<Type, object> With(this Dictionary<Type, object> values, Guid tenant)
    {
        values[typeof(OwnTenant)] = new OwnTenant(tenant);
        return values;
    }
}
