using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares row level security and the policies of a table.</summary>
internal static class PolicyDiffer
{
    public static void Compare(Table from, Table to, DiffContext context)
    {
        if (from.IsRowLevelSecurityOn && !to.IsRowLevelSecurityOn)
            context.Changes.Add(new Change.DisableRowLevelSecurity(to.Name));
        if (!from.IsRowLevelSecurityOn && to.IsRowLevelSecurityOn)
            context.Changes.Add(new Change.EnableRowLevelSecurity(to.Name));

        Compare(to.Name, from.Policies, to.Policies, context);
    }

    /// <summary>Compares the policies of a table, which may be one that the schema does not create.</summary>
    public static void Compare(QualifiedName table, EquatableArray<Policy> from, EquatableArray<Policy> to, DiffContext context)
    {
        var impact = context.ImpactOn(table);
        var (removed, added, kept) = Matching.ByKey(from, to, policy => policy.Name);
        foreach (var (before, after) in kept)
        {
            var isSame = before with { To = before.SortedRoles() } == after with { To = after.SortedRoles() };
            if (NeedsNewPolicy(before, after, impact))
            {
                removed.Add(before);
                added.Add(after);
            }
            else if (!isSame)
            {
                context.Changes.Add(new Change.AlterPolicy(table, before, after));
            }
        }

        context.Changes.AddRange(removed.Select(policy => new Change.DropPolicy(table, policy)));
        context.Changes.AddRange(added.Select(policy => new Change.CreatePolicy(table, policy)));
    }

    /// <summary>ALTER POLICY changes neither the kind nor the command, takes no condition away, and a condition holds the columns that it names.</summary>
    private static bool NeedsNewPolicy(Policy from, Policy to, TableImpact impact) =>
        from.As != to.As
        || from.For != to.For
        || (from.Using is not null && to.Using is null)
        || (from.WithCheck is not null && to.WithCheck is null)
        || (from.Using is { } visible && impact.BreaksExpression(visible))
        || (from.WithCheck is { } check && impact.BreaksExpression(check));
}
