using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Tags;

namespace Wit.Sdk.Schema.Validation.Tenants;

/// <summary>
/// Tables without the tag beside those with it: one from which foreign keys lead to the rows of a tenant holds rows of that tenant, and one to which they refer is shared by all. The
/// table of the tenants themselves is neither.
/// </summary>
internal sealed class TenantReachRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        var tenancies = model.Tables.Select(table => (Table: table, Tenancy: Tenancy.Of(table))).Where(it => it.Tenancy is not null).ToList();
        if (tenancies.Count == 0)
            return;
        var setting = tenancies[0].Tenancy!.Setting;
        var tagged = tenancies.ToDictionary(it => it.Table.Name, it => it.Table);
        var roots = new HashSet<QualifiedName>(tenancies.SelectMany(it => it.Table.ForeignKeys.Where(key => key.Columns.Count == 1 && key.Columns[0] == it.Tenancy!.Column.Name))
            .Select(key => key.ReferencedTable).Where(name => !tagged.ContainsKey(name)));
        foreach (var table in model.Tables)
        {
            if (Tenancy.ColumnOf(table) is not null || Tenancy.IsShared(table) || roots.Contains(table.Name))
                continue;
            if (Reached(table, tagged, roots, context) is { } reached)
            {
                Report(table, DiagnosticCatalogue.TenantTableOpen, reached.ExportName);
                continue;
            }

            if (tenancies.FirstOrDefault(it => it.Table.ForeignKeys.Any(key => key.ReferencedTable == table.Name)).Table is { } referring)
                Report(table, DiagnosticCatalogue.TenantTableShared, referring.ExportName);
        }

        void Report(Table table, Diagnostics.DiagnosticDescriptor descriptor, string other) =>
            context.Report(new ObjectKey(ObjectKind.Table, table.Name), descriptor, table.ExportName, other, setting);
    }

    /// <summary>The first table of tenants, or of their own rows, to which foreign keys lead; null where there is none.</summary>
    private static Table? Reached(Table start, Dictionary<QualifiedName, Table> tagged, HashSet<QualifiedName> roots, RuleContext context)
    {
        var (seen, next) = (new HashSet<QualifiedName> { start.Name }, new Queue<Table>([start]));
        while (next.Count > 0)
        {
            foreach (var key in next.Dequeue().ForeignKeys)
            {
                if (!seen.Add(key.ReferencedTable) || context.FindTable(key.ReferencedTable) is not { } table)
                    continue;
                if (tagged.ContainsKey(table.Name) || roots.Contains(table.Name))
                    return table;
                if (!Tenancy.IsShared(table))
                    next.Enqueue(table);
            }
        }

        return null;
    }
}
