using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>An enum has each label once.</summary>
internal sealed class DuplicateLabelRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var type in model.Enums)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var label in type.Labels.Where(label => !seen.Add(label)))
                context.Report(new ObjectKey(ObjectKind.Enum, type.Name), DiagnosticCatalogue.DuplicateLabel, type.Name.Name, label);
        }
    }
}
