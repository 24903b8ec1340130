using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Modeling.Exports;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Builds the policies that are linked to tables which the schema does not create. As in drizzle-kit, a table is known by its name in the database.</summary>
internal static class LinkedPolicyModeler
{
    /// <summary>Builds the policies. One that can't be known is left out, after an error.</summary>
    public static EquatableArray<LinkedPolicy> Make(ExportCollector exports, ModelingContext context)
    {
        var policies = new List<LinkedPolicy>();
        var created = exports.TableNames;
        foreach (var exported in exports.Policies)
        {
            if (exported.Value.Linked is not { } table || created.Contains(table.QualifiedName))
                continue;
            ReportUncreated(exported.Value, table, exports, context);
            context.SourceMap.Add(ObjectKind.Policy, table.QualifiedName, exported.Value.Name, exported.Value.Origin);
            if (PolicyModeler.Make(exported.Value, context) is { } policy)
                policies.Add(new LinkedPolicy(table.QualifiedName, policy));
        }

        return policies.ToEquatableArray();
    }

    /// <summary>A table in a schema that is not exported either exists already, such as Supabase's <c>realtime.messages</c>.</summary>
    private static void ReportUncreated(PolicyValue policy, TableValue table, ExportCollector exports, ModelingContext context)
    {
        if (table.Schema is not { } schema || exports.Schemas.Exists(exported => exported.Value == schema))
            context.Evaluator.Report(policy.Origin, DiagnosticCatalogue.TargetNotExported, "The policy '" + policy.Name + "'", table.Name);
    }
}
