using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Model.Tags;

namespace Wit.Sdk.Schema.Validation.Tenants;

/// <summary>The server checks foreign keys, and cascades, without row security: only a key that includes the tenant stays within it.</summary>
internal sealed class TenantKeyRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var table in model.Tables)
        {
            if (Tenancy.Of(table) is not { } tenancy)
                continue;
            foreach (var key in table.ForeignKeys)
            {
                if (context.FindTable(key.ReferencedTable) is { } referenced && Tenancy.Of(referenced) is { } other && !Includes(key, tenancy, other))
                    context.Report(new ObjectKey(ObjectKind.ForeignKey, table.Name, key.Name), DiagnosticCatalogue.TenantKeyOpen, table.ExportName, referenced.ExportName, Cure(table, key, tenancy, referenced, other));
            }
        }
    }

    private static bool Includes(ForeignKey key, Tenancy tenancy, Tenancy other)
    {
        for (var i = 0; i < key.Columns.Count; i++)
        {
            if (key.Columns[i] == tenancy.Column.Name && key.ReferencedColumns[i] == other.Column.Name)
                return true;
        }

        return false;
    }

    private static string Cure(Table table, ForeignKey key, Tenancy tenancy, Table referenced, Tenancy other)
    {
        string Names(Table owner, string variable, string tenant, IEnumerable<string> columns) =>
            string.Join(", ", new[] { tenant }.Concat(columns.Select(name => owner.FindColumn(name)?.PropertyName ?? name)).Select(name => variable + "." + name));
        var columns = Names(table, "t", tenancy.Column.PropertyName, key.Columns);
        var foreign = Names(referenced, referenced.ExportName, other.Column.PropertyName, key.ReferencedColumns);
        var unique = Names(referenced, "t", other.Column.PropertyName, key.ReferencedColumns);
        return $"foreignKey({{ columns: [{columns}], foreignColumns: [{foreign}] }}), and unique().on({unique}) in '{referenced.ExportName}'";
    }
}
