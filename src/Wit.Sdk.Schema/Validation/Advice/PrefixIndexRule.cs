using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Advice;

/// <summary>An index over (a) finds nothing that one over (a, b) does not; a unique one keeps rows apart besides, and is needed.</summary>
internal sealed class PrefixIndexRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        if (table.Indexes.IsEmpty)
            return;
        var paths = AccessPath.Of(table).ToList();
        foreach (var index in paths.Where((path, i) => path is { Kind: ObjectKind.Index, IsUnique: false } && !AccessPath.IsNeedless(paths, i, out _)))
        {
            if (paths.FirstOrDefault(other => other.Columns.Count > index.Columns.Count && index.IsBeginOf(other)) is { } longer)
                context.Report(new ObjectKey(ObjectKind.Index, table.Name, index.Name), DiagnosticCatalogue.PrefixIndex, index.Name, longer.Name);
        }
    }
}
