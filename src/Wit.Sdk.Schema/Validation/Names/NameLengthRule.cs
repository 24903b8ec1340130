using System.Text;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>PostgreSQL keeps 63 bytes of a name and says little about it. An automatic name is less of a mistake: it is cut as drizzle-kit's would be.</summary>
internal sealed class NameLengthRule : Rule
{
    private const int MaximumBytes = 63;

    /// <summary>No UTF-16 code unit takes more bytes than this in UTF-8.</summary>
    private const int BytesPerUnit = 3;

    public override void Check(SchemaModel model, RuleContext context) => Check(NamedObject.AllBesidesTables(model), context);

    public override void Check(Table table, RuleContext context) => Check(NamedObject.AllOf(table), context);

    private static void Check(IEnumerable<NamedObject> items, RuleContext context)
    {
        foreach (var item in items)
        {
            if (item.Name.Length * BytesPerUnit <= MaximumBytes || Encoding.UTF8.GetByteCount(item.Name) is not (> MaximumBytes and var bytes))
                continue;
            var descriptor = item.IsAutomatic ? DiagnosticCatalogue.ConstraintNameTooLong : DiagnosticCatalogue.NameTooLong;
            context.Report(item.Key, descriptor, item.Name, bytes, PostgresNames.Truncate(item.Name));
        }
    }
}
