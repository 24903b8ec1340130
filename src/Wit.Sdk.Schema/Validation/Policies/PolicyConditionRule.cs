using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Validation.Policies;

/// <summary>A new row is checked by <c>withCheck</c>, an old one by <c>using</c>; a command that has no such row takes no such condition.</summary>
internal sealed class PolicyConditionRule : PolicyRule
{
    protected override void Check(QualifiedName table, Policy policy, RuleContext context)
    {
        if (policy is { For: "INSERT", Using: not null })
            Report(table, policy, "using", "withCheck", context);
        if (policy is { For: "SELECT" or "DELETE", WithCheck: not null })
            Report(table, policy, "withCheck", "using", context);
    }

    private static void Report(QualifiedName table, Policy policy, string wrong, string right, RuleContext context) =>
        context.Report(new ObjectKey(ObjectKind.Policy, table, policy.Name), DiagnosticCatalogue.PolicyCondition, policy.Name, policy.For.ToLowerInvariant(), wrong, right);
}
