using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Sql.Checking;

/// <summary>A piece of SQL that a schema holds as text.</summary>
/// <param name="Owner">The object that it belongs to.</param>
/// <param name="Kind">The grammar that it follows.</param>
/// <param name="Text">The SQL, as it is written into the DDL.</param>
internal sealed record SchemaFragment(ObjectKey Owner, FragmentKind Kind, string Text)
{
    /// <summary>All pieces of a schema.</summary>
    public static IEnumerable<SchemaFragment> AllOf(SchemaModel model) =>
        model.Tables.SelectMany(OfTable)
            .Concat(model.LinkedPolicies.SelectMany(linked => OfPolicy(linked.Table, linked.Policy)))
            .Concat(model.Views.Where(view => view.Definition is not null).Select(view => new SchemaFragment(new ObjectKey(ObjectKind.View, view.Name), FragmentKind.Query, view.Definition!)));

    private static IEnumerable<SchemaFragment> OfTable(Table table) =>
        table.Columns.SelectMany(column => OfColumn(table, column))
            .Concat(table.Checks.Select(check => new SchemaFragment(new ObjectKey(ObjectKind.Check, table.Name, check.Name), FragmentKind.Expression, check.Expression)))
            .Concat(table.Indexes.SelectMany(index => OfIndex(table, index)))
            .Concat(table.Policies.SelectMany(policy => OfPolicy(table.Name, policy)));

    private static IEnumerable<SchemaFragment> OfColumn(Table table, Column column)
    {
        var key = new ObjectKey(ObjectKind.Column, table.Name, column.Name);
        if (column.Default is { Kind: ColumnDefaultKind.Expression } value)
            yield return new SchemaFragment(key, FragmentKind.Default, value.Sql);
        if (column.GeneratedExpression is { } generated)
            yield return new SchemaFragment(key, FragmentKind.Expression, generated);
    }

    private static IEnumerable<SchemaFragment> OfIndex(Table table, Schema.Model.Constraints.Index index)
    {
        var key = new ObjectKey(ObjectKind.Index, table.Name, index.Name);
        foreach (var column in index.Columns.Where(column => column.IsExpression))
            yield return new SchemaFragment(key, FragmentKind.IndexKeys, column.Text);
        if (index.Where is { } condition)
            yield return new SchemaFragment(key, FragmentKind.Expression, condition);
    }

    private static IEnumerable<SchemaFragment> OfPolicy(QualifiedName table, Policy policy)
    {
        var key = new ObjectKey(ObjectKind.Policy, table, policy.Name);
        if (policy.Using is { } condition)
            yield return new SchemaFragment(key, FragmentKind.Expression, condition);
        if (policy.WithCheck is { } check)
            yield return new SchemaFragment(key, FragmentKind.Expression, check);
    }
}
