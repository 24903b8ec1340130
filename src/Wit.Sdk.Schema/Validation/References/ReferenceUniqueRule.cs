using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.References;

/// <summary>A foreign key refers to a primary key, a unique constraint or a unique index over all rows: exactly its columns, in any order.</summary>
internal sealed class ReferenceUniqueRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var table in model.Tables)
        {
            foreach (var key in table.ForeignKeys)
            {
                if (context.FindTable(key.ReferencedTable) is { } target && key.ReferencedColumns.All(name => target.FindColumn(name) is not null)
                    && !KeysOf(target).Any(columns => IsSame(columns, key.ReferencedColumns)))
                {
                    context.Report(
                        new ObjectKey(ObjectKind.ForeignKey, table.Name, key.Name), DiagnosticCatalogue.ReferenceNotUnique,
                        key.Name, target.Name.Name, string.Join(", ", key.ReferencedColumns.Select(name => "'" + name + "'")));
                }
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> KeysOf(Table table)
    {
        if (table.PrimaryKey is { } key)
            yield return key.Columns;
        foreach (var unique in table.UniqueConstraints)
            yield return unique.Columns;
        foreach (var index in table.Indexes)
        {
            if (index is { IsUnique: true, Where: null } && index.Columns.All(column => !column.IsExpression))
                yield return [.. index.Columns.Select(column => column.Text)];
        }
    }

    private static bool IsSame(IReadOnlyList<string> columns, EquatableArray<string> others) =>
        columns.Count == others.Count && columns.All(name => others.Contains(name, StringComparer.Ordinal));
}
