using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Tells of references to tables that nothing creates. One in a schema that is not exported either is there already, as Supabase's <c>auth.users</c>.</summary>
internal sealed class ForeignTargets(HashSet<TableValue> exportedTables, HashSet<NamedSchemaValue> exportedSchemas, Evaluator evaluator)
{
    public void Check(TableValue target, string constraint, Origin origin)
    {
        if (exportedTables.Contains(target) || (target.Schema is { } schema && !exportedSchemas.Contains(schema)))
            return;
        evaluator.Report(origin, DiagnosticCatalogue.TargetNotExported, "The foreign key '" + constraint + "'", target.Name);
    }
}
