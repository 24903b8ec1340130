using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The roles of a policy in drizzle-kit's order.</summary>
internal static class PolicyRoles
{
    /// <summary>The roles ordered ordinally; <c>public</c> if none are given.</summary>
    public static EquatableArray<string> SortedRoles(this Policy policy) =>
        policy.To.IsEmpty ? new[] { "public" } : policy.To.OrderBy(role => role, StringComparer.Ordinal).ToEquatableArray();
}
