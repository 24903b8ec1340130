using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Schema.Validation;

/// <summary>The policies of a table have names of their own.</summary>
internal sealed class DuplicatePolicyRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var policy in table.Policies.Where(policy => !seen.Add(PostgresNames.Truncate(policy.Name))))
            context.Report(RuleContext.Key("policy", table, policy.Name), 1, DiagnosticCatalogue.DuplicatePolicy, table.Name.Name, policy.Name);
    }
}
