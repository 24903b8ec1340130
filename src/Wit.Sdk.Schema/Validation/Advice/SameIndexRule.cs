using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Advice;

/// <summary>An index over the very columns of another one only costs.</summary>
internal sealed class SameIndexRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        if (table.Indexes.IsEmpty)
            return;
        var paths = AccessPath.Of(table).ToList();
        for (var i = 0; i < paths.Count; i++)
        {
            if (paths[i].Kind == ObjectKind.Index && AccessPath.IsNeedless(paths, i, out var other))
                context.Report(new ObjectKey(ObjectKind.Index, table.Name, paths[i].Name), DiagnosticCatalogue.SameIndex, paths[i].Name, other);
        }
    }
}
