using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Advice;

/// <summary>Without a primary key a row can't be distinguished from its copy, and logical replication refuses updates.</summary>
internal sealed class PrimaryKeyRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        if (table.PrimaryKey is null)
            context.Report(new ObjectKey(ObjectKind.Table, table.Name), DiagnosticCatalogue.NoPrimaryKey, table.Name.Name);
    }
}
