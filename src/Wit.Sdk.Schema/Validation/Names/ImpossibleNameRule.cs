using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>A name has at least one character, and is a text that UTF-8 can hold.</summary>
internal sealed class ImpossibleNameRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context) => Check(NamedObject.AllBesidesTables(model), context);

    public override void Check(Table table, RuleContext context) => Check(NamedObject.AllOf(table), context);

    private static void Check(IEnumerable<NamedObject> items, RuleContext context)
    {
        foreach (var item in items)
        {
            if (item.Name.Length == 0)
                context.Report(item.Key, DiagnosticCatalogue.ImpossibleName, item.What, "''", "PostgreSQL has no empty names");
            else if (ImpossibleCharacter.Find(item.Name) is { } found)
                context.Report(item.Key, DiagnosticCatalogue.ImpossibleName, item.What, "'" + ImpossibleCharacter.Show(item.Name) + "'", "it holds " + found + ", which PostgreSQL can't store");
        }
    }
}
