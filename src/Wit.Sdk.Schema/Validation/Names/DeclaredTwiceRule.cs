using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>Schemas, enums, sequences and roles that are declared twice alike count once, as in drizzle-kit.</summary>
internal sealed class DeclaredTwiceRule : Rule
{
    private const string PublicPrefix = QualifiedName.PublicSchema + ".";

    public override void Check(SchemaModel model, RuleContext context)
    {
        Report(model.Schemas.Select(schema => schema.Name), "schema", "The schema", context);
        Report(model.Enums.Select(type => (object)(type.Name, type.Labels)), model.Enums.Select(type => type.Name.ToString()), "enum", "The enum", context);
        Report(model.Roles.Select(role => (object)role), model.Roles.Select(role => role.Name), "role", "The role", context);
    }

    private static void Report(IEnumerable<string> names, string kind, string what, RuleContext context)
    {
        var all = names.ToList();
        Report(all, all, kind, what, context);
    }

    private static void Report(IEnumerable<object> identities, IEnumerable<string> names, string kind, string what, RuleContext context)
    {
        var seen = new HashSet<object>();
        foreach (var (identity, name) in identities.Zip(names, (identity, name) => (identity, name)))
        {
            if (!seen.Add(identity))
                context.Report(kind + ":" + name, 1, DiagnosticCatalogue.DeclaredTwice, what, name.StartsWith(PublicPrefix, StringComparison.Ordinal) ? name.Substring(PublicPrefix.Length) : name);
        }
    }
}
