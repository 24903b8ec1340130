using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>A table can't have two columns of one name. One that does is left out: neither column can be identified as the right one.</summary>
internal sealed class DuplicateColumnRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            if (seen.Add(PostgresNames.Truncate(column.Name)))
                continue;
            context.Report(new ObjectKey(ObjectKind.Column, table.Name, column.Name), 1, DiagnosticCatalogue.DuplicateColumn, table.Name.Name, column.Name);
            context.ExcludedTables.Add(table);
        }
    }
}
