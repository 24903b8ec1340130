using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>Two roles of one name that differ. drizzle-kit takes the last that it has to create.</summary>
internal sealed class DuplicateRoleRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        var seen = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var role in model.Roles)
        {
            if (seen.TryGetValue(role.Name, out var first) && first != role)
                context.Report(new ObjectKey(ObjectKind.Role, role.Name), 1, DiagnosticCatalogue.DuplicateRole.Lowerable, role.Name);
            seen[role.Name] = role;
        }
    }
}
