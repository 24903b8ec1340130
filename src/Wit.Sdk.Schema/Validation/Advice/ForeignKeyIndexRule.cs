using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Advice;

/// <summary>Deleting a referenced row looks for the referencing ones: an index that begins with the key's columns makes that fast.</summary>
internal sealed class ForeignKeyIndexRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        foreach (var key in table.ForeignKeys)
        {
            if (!PrefixesOf(table).Any(columns => Covers(columns, key.Columns)))
                context.Report(new ObjectKey(ObjectKind.ForeignKey, table.Name, key.Name), DiagnosticCatalogue.ForeignKeyWithoutIndex, key.Name, key.ReferencedTable.Name);
        }
    }

    private static IEnumerable<IReadOnlyList<string>> PrefixesOf(Table table)
    {
        if (table.PrimaryKey is { } key)
            yield return key.Columns;
        foreach (var unique in table.UniqueConstraints)
            yield return unique.Columns;
        foreach (var index in table.Indexes)
        {
            if (index.Where is null)
                yield return [.. index.Columns.TakeWhile(column => !column.IsExpression).Select(column => column.Text)];
        }
    }

    private static bool Covers(IReadOnlyList<string> prefix, EquatableArray<string> columns) =>
        prefix.Count >= columns.Count && prefix.Take(columns.Count).All(name => columns.Contains(name, StringComparer.Ordinal));
}
