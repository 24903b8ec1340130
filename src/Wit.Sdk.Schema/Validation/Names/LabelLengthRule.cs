using System.Text;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>A label is a name; PostgreSQL cuts other names, but refuses a label of more than 63 bytes.</summary>
internal sealed class LabelLengthRule : Rule
{
    private const int MaximumBytes = 63;

    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var type in model.Enums)
        {
            foreach (var label in type.Labels)
            {
                if (Encoding.UTF8.GetByteCount(label) is > MaximumBytes and var bytes)
                    context.Report(new ObjectKey(ObjectKind.Enum, type.Name), DiagnosticCatalogue.LabelTooLong, type.Name.Name, label, bytes);
            }
        }
    }
}
