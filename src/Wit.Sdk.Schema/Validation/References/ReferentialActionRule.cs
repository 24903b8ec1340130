using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.References;

/// <summary>An action can write what it is to write: NULL where NULL may be, a default where there is one.</summary>
internal sealed class ReferentialActionRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        foreach (var key in table.ForeignKeys)
        {
            Check(table, key, key.OnDelete, "onDelete", "delete", context);
            Check(table, key, key.OnUpdate, "onUpdate", "change of the key", context);
        }
    }

    private static void Check(Table table, ForeignKey key, ReferentialAction action, string option, string occasion, RuleContext context)
    {
        if (action is not (ReferentialAction.SetNull or ReferentialAction.SetDefault))
            return;
        foreach (var name in key.Columns)
        {
            if (table.FindColumn(name) is not { NotNull: true } column || (action == ReferentialAction.SetDefault && HasDefault(column)))
                continue;
            var isNull = action == ReferentialAction.SetNull;
            context.Report(
                new ObjectKey(ObjectKind.ForeignKey, table.Name, key.Name), DiagnosticCatalogue.ActionFails, key.Name,
                option + (isNull ? ": \"set null\"" : ": \"set default\""), name, isNull ? "is not null" : "has no default", occasion,
                isNull ? "remove .notNull(), or use another action" : "add .default(...), or use another action");
        }
    }

    private static bool HasDefault(Column column) =>
        column.Default is { Kind: not ColumnDefaultKind.Null } || column.Identity is not null || SqlTypes.IsSerial(column.Type);
}
