using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Tenants;

/// <summary>A view reads with the rights of its owner, whom row security may not hold back; a materialized view keeps what its owner saw.</summary>
internal sealed class TenantViewRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        if (model.Views.IsEmpty || model.Tables.Where(table => Tenancy.Of(table) is not null).ToList() is not { Count: > 0 } tables)
            return;
        foreach (var view in model.Views)
        {
            if (view.Definition is not { } definition || IsInvoker(view) || tables.Find(table => WordSearch.Contains(definition, table.Name.Name)) is not { } table)
                continue;
            var (what, help) = view.IsMaterialized
                ? ("once for all tenants: what it keeps has no row security", "use a plain view .with({ securityInvoker: true }), or leave the rows of tenants out")
                : ("with the rights of its owner, and shows all tenants where row security does not hold the owner back", "write .with({ securityInvoker: true })");
            context.Report(new ObjectKey(ObjectKind.View, view.Name), DiagnosticCatalogue.TenantView, view.ExportName, table.ExportName, what, help);
        }
    }

    private static bool IsInvoker(View view) => !view.IsMaterialized
        && view.With.Any(option => option.Name is "security_invoker" or "securityInvoker" && option.Value is "true" or "on" or "1" or "yes");
}
