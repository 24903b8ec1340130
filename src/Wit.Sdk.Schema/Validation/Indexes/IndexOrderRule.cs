using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Indexes;

/// <summary>A btree index orders its columns, and a few types have no order. What an extension may add to other methods is not judged.</summary>
internal sealed class IndexOrderRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        if (table.PrimaryKey is { } primaryKey)
            CheckKey(table, ObjectKind.PrimaryKey, primaryKey.IsInline ? new ObjectKey(ObjectKind.Table, table.Name) : null, "The primary key '" + primaryKey.Name + "'", primaryKey.Name, primaryKey.Columns, context);
        foreach (var unique in table.UniqueConstraints)
            CheckKey(table, ObjectKind.Unique, null, "The unique constraint '" + unique.Name + "'", unique.Name, unique.Columns, context);
        foreach (var index in table.Indexes.Where(index => index.Method is "btree" or "hash"))
            CheckIndex(table, index, context);
    }

    private static void CheckKey(Table table, ObjectKind kind, ObjectKey? otherKey, string what, string name, EquatableArray<string> columns, RuleContext context)
    {
        foreach (var column in columns.Select(table.FindColumn).Where(column => column is not null && HasNoOrder(column.Type)))
        {
            var help = column!.Type is ColumnType.Json ? "use jsonb(...)" : "make another column unique";
            context.Report(otherKey ?? new ObjectKey(kind, table.Name, name), DiagnosticCatalogue.NoOrdering, what, column.Name, TypeText.Of(column.Type), "btree", help);
        }
    }

    private static void CheckIndex(Table table, Index index, RuleContext context)
    {
        foreach (var part in index.Columns.Where(part => !part.IsExpression && part.OperatorClass is null))
        {
            if (table.FindColumn(part.Text) is not { } column || !HasNoOrder(column.Type))
                continue;
            var help = column.Type switch
            {
                ColumnType.Json => "use jsonb(...) and .using(\"gin\", ...), or index an expression",
                ColumnType.Point => "use .using(\"gist\", ...)",
                _ => "index an expression, or another column",
            };
            context.Report(
                new ObjectKey(ObjectKind.Index, table.Name, index.Name), DiagnosticCatalogue.NoOrdering, "The index '" + index.Name + "'", column.Name, TypeText.Of(column.Type), index.Method, help);
        }
    }

    private static bool HasNoOrder(ColumnType type) => type is ColumnType.Json or ColumnType.Point or ColumnType.Line;
}
