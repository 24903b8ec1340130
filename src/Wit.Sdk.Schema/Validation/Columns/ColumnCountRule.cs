using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Columns;

/// <summary>A table has at most 1,600 columns, an index or a key at most 32.</summary>
internal sealed class ColumnCountRule : Rule
{
    private const int MostOfTable = 1600;
    private const int MostOfIndex = 32;

    public override void Check(Table table, RuleContext context)
    {
        if (table.Columns.Count > MostOfTable)
            Report(new ObjectKey(ObjectKind.Table, table.Name), "The table '" + table.Name.Name + "'", table.Columns.Count, MostOfTable, "split the table", context);
        if (table.PrimaryKey is { } primaryKey)
            CheckIndex(ObjectKind.PrimaryKey, table, "The primary key", primaryKey.Name, primaryKey.Columns.Count, context);
        foreach (var unique in table.UniqueConstraints)
            CheckIndex(ObjectKind.Unique, table, "The unique constraint", unique.Name, unique.Columns.Count, context);
        foreach (var key in table.ForeignKeys)
            CheckIndex(ObjectKind.ForeignKey, table, "The foreign key", key.Name, key.Columns.Count, context);
        foreach (var index in table.Indexes)
            CheckIndex(ObjectKind.Index, table, "The index", index.Name, index.Columns.Count, context);
    }

    private static void CheckIndex(ObjectKind kind, Table table, string what, string name, int count, RuleContext context)
    {
        if (count > MostOfIndex)
            Report(new ObjectKey(kind, table.Name, name), what + " '" + name + "'", count, MostOfIndex, "name only the columns that rows are found by", context);
    }

    private static void Report(ObjectKey key, string what, int count, int most, string help, RuleContext context) =>
        context.Report(key, DiagnosticCatalogue.TooManyColumns, what, count, most, help);
}
