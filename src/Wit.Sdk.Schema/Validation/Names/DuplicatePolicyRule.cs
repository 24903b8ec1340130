using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>The policies of a table have names of their own.</summary>
internal sealed class DuplicatePolicyRule : Rule
{
    /// <summary>drizzle-kit's snapshot keeps the policies on other tables by their names alone.</summary>
    public override void Check(SchemaModel model, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var linked in model.LinkedPolicies.Where(linked => !seen.Add(PostgresNames.Truncate(linked.Policy.Name))))
        {
            var isOnSameTable = model.LinkedPolicies.Count(other => other.Table == linked.Table && other.Policy.Name == linked.Policy.Name) > 1;
            var key = new ObjectKey(ObjectKind.Policy, linked.Table, linked.Policy.Name);
            context.Report(key, isOnSameTable ? 1 : 0, DiagnosticCatalogue.DuplicateLinkedPolicy, linked.Policy.Name);
        }
    }

    public override void Check(Table table, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var policy in table.Policies.Where(policy => !seen.Add(PostgresNames.Truncate(policy.Name))))
            context.Report(new ObjectKey(ObjectKind.Policy, table.Name, policy.Name), 1, DiagnosticCatalogue.DuplicatePolicy, table.Name.Name, policy.Name);
    }
}
