using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>PostgreSQL keeps the names that begin with <c>pg_</c> for its own schemas and roles, and a few roles besides.</summary>
internal sealed class ReservedNameRule : Rule
{
    private const string Prefix = "pg_";

    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var schema in model.Schemas)
            CheckPrefix(new ObjectKey(ObjectKind.Schema, schema.Name), "A schema", schema.Name, context);
        foreach (var role in model.Roles.Where(role => !role.IsExisting))
        {
            CheckPrefix(new ObjectKey(ObjectKind.Role, role.Name), "A role", role.Name, context);
            if (role.Name is "public" or "none")
                context.Report(new ObjectKey(ObjectKind.Role, role.Name), DiagnosticCatalogue.ReservedName, "A role", role.Name, "to PostgreSQL the word means every role, or none");
        }
    }

    private static void CheckPrefix(ObjectKey key, string what, string name, RuleContext context)
    {
        if (name.StartsWith(Prefix, StringComparison.Ordinal))
            context.Report(key, DiagnosticCatalogue.ReservedName, what, name, "names that begin with 'pg_' are PostgreSQL's own");
    }
}
