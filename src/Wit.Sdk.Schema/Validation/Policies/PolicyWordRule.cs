using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Policies;

/// <summary>The command of a policy and the way it combines are closed sets of words.</summary>
internal sealed class PolicyWordRule : PolicyRule
{
    private static readonly string[] s_commands = ["all", "select", "insert", "update", "delete"];
    private static readonly string[] s_kinds = ["permissive", "restrictive"];

    protected override void Check(QualifiedName table, Policy policy, RuleContext context)
    {
        Check(table, policy, "command", policy.For, s_commands, context);
        Check(table, policy, "kind", policy.As, s_kinds, context);
    }

    private static void Check(QualifiedName table, Policy policy, string what, string word, string[] words, RuleContext context)
    {
        var written = word.ToLowerInvariant();
        if (!words.Contains(written, StringComparer.Ordinal))
        {
            var help = Suggestion.For(written, words, "use " + string.Join(", ", words.Select(known => "'" + known + "'")));
            context.Report(new ObjectKey(ObjectKind.Policy, table, policy.Name), DiagnosticCatalogue.PolicyWord, policy.Name, written, what, help);
        }
    }
}
