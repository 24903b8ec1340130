using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares the policies on tables that the schema does not create. Row level security of such a table is its owner's concern.</summary>
internal static class LinkedPolicyDiffer
{
    public static void Compare(SchemaModel from, SchemaModel to, DiffContext context)
    {
        var (before, after) = (ByTable(from), ByTable(to));
        foreach (var table in before.Concat(after).Select(group => group.Key).Distinct())
            PolicyDiffer.Compare(table, before[table].ToEquatableArray(), after[table].ToEquatableArray(), context);
    }

    private static ILookup<QualifiedName, Policy> ByTable(SchemaModel model) => model.LinkedPolicies.ToLookup(linked => linked.Table, linked => linked.Policy);
}
