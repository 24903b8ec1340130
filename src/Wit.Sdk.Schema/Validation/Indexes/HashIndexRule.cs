using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Indexes;

/// <summary>A hash index is over one column and never unique.</summary>
internal sealed class HashIndexRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        foreach (var index in table.Indexes.Where(index => index.Method == "hash" && (index.IsUnique || index.Columns.Count > 1)))
            context.Report(new ObjectKey(ObjectKind.Index, table.Name, index.Name), DiagnosticCatalogue.HashIndex, index.Name, index.IsUnique ? "that is unique" : "over several columns");
    }
}
