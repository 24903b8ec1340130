using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Tags;

/// <summary>A unique key over all rows of a soft-delete table keeps what deleted rows hold from being given again.</summary>
internal sealed class SoftDeleteKeyRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        if (SoftDelete.ColumnOf(table) is not { } deletion)
            return;
        foreach (var unique in table.UniqueConstraints.Where(unique => !IsNumbered(table, unique.Columns)))
            Report(context, table, deletion, ObjectKind.Unique, unique.Name, unique.Columns);
        foreach (var index in table.Indexes.Where(index => index is { IsUnique: true, Where: null } && index.Columns.All(column => !column.IsExpression)))
        {
            var columns = index.Columns.Select(column => column.Text).ToEquatableArray();
            if (!IsNumbered(table, columns))
                Report(context, table, deletion, ObjectKind.Index, index.Name, columns);
        }
    }

    /// <summary>A number is never given again, and one that is read by it finds the deleted row's place taken on purpose.</summary>
    private static bool IsNumbered(Table table, EquatableArray<string> columns) =>
        columns.Any(name => table.FindColumn(name)?.Documentation.Find("numberedBy") is not null);

    private static void Report(RuleContext context, Table table, Column deletion, ObjectKind kind, string name, EquatableArray<string> columns)
    {
        string Property(string column) => table.FindColumn(column)?.PropertyName ?? column;
        var on = string.Join(", ", columns.Select(column => "t." + Property(column)));
        context.Report(
            new ObjectKey(kind, table.Name, name), new ObjectKey(ObjectKind.Table, table.Name), DiagnosticCatalogue.SoftDeleteKey,
            string.Join("', '", columns.Select(Property)), $"uniqueIndex().on({on}).where(sql`${{t.{deletion.PropertyName}}} is null`)");
    }
}
