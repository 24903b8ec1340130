using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>Schemas, enums, sequences and roles that are declared twice alike count once, as in drizzle-kit.</summary>
internal sealed class DeclaredTwiceRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        Report(model.Schemas, schema => schema.Name, schema => new ObjectKey(ObjectKind.Schema, schema.Name), "The schema", context);
        Report(model.Enums, type => (type.Name, type.Labels), type => new ObjectKey(ObjectKind.Enum, type.Name), "The enum", context);
        Report(model.Roles, role => role, role => new ObjectKey(ObjectKind.Role, role.Name), "The role", context);
    }

    private static void Report<T>(IEnumerable<T> objects, Func<T, object> identity, Func<T, ObjectKey> keyOf, string what, RuleContext context)
    {
        var seen = new HashSet<object>();
        foreach (var key in objects.Where(declared => !seen.Add(identity(declared))).Select(keyOf))
            context.Report(key, 1, DiagnosticCatalogue.DeclaredTwice, what, key.Schema is null or QualifiedName.PublicSchema ? key.Name : key.Schema + "." + key.Name);
    }
}
