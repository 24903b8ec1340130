using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares the columns of a table. Their order makes no difference: PostgreSQL can't change it.</summary>
internal static class ColumnDiffer
{
    public static void Compare(Table from, Table to, DiffContext context)
    {
        var (removed, added, kept) = Matching.ByKey(from.Columns, to.Columns, column => column.Name);
        var impact = context.ImpactOn(to.Name);
        impact.RetypedColumns.UnionWith(kept.Where(pair => IsRetyped(pair.From, pair.To, context)).Select(pair => pair.To.Name));
        impact.RecreatedColumns.UnionWith(kept.Where(pair => IsRecreated(pair.From, pair.To, impact)).Select(pair => pair.To.Name));
        impact.BreaksViews |= removed.Count > 0 || impact.RetypedColumns.Count > 0 || impact.RecreatedColumns.Count > 0;
        impact.HasNewColumns |= added.Count > 0;

        var recreated = kept.Where(pair => impact.RecreatedColumns.Contains(pair.To.Name)).ToList();
        var drops = removed.Select(column => new Change.DropColumn(to.Name, column)).Concat(recreated.Select(pair =>
            new Change.DropColumn(to.Name, pair.From, IsRecreated: pair.From.GeneratedExpression is not null)));

        // What is computed goes before what it is computed from.
        context.Changes.AddRange(drops.OrderBy(drop => drop.Column.GeneratedExpression is null));
        var adds = added.Concat(recreated.Select(pair => pair.To));
        context.Changes.AddRange(adds.OrderBy(column => column.GeneratedExpression is not null).Select(column => new Change.AddColumn(to.Name, column)));
        foreach (var (before, after) in kept.Where(pair => !impact.RecreatedColumns.Contains(pair.To.Name)))
            CompareColumn(to.Name, before, after, context);
    }

    private static void CompareColumn(QualifiedName table, Column from, Column to, DiffContext context)
    {
        if (from.Identity is { } before && to.Identity is { } after
            && PostgresNames.Truncate(before.SequenceName) != PostgresNames.Truncate(after.SequenceName))
        {
            context.Changes.Add(new Change.RenameSequence(
                table with { Name = before.SequenceName }, table with { Name = after.SequenceName }, IsOwned: true));
        }

        var what = WhatChanges(from, to, context);
        if (what != ColumnChanges.None)
            context.Changes.Add(new Change.AlterColumn(table, from, to, what));
    }

    private static ColumnChanges WhatChanges(Column from, Column to, DiffContext context)
    {
        var what = ColumnChanges.None;
        if (IsRetyped(from, to, context))
            what |= ColumnChanges.Type;
        if (SqlTypes.IsSerial(from.Type) != SqlTypes.IsSerial(to.Type) || (what != ColumnChanges.None && SqlTypes.IsSerial(to.Type)))
            what |= ColumnChanges.OwnSequence;
        if (from.NotNull != to.NotNull)
            what |= ColumnChanges.Nullability;
        if (!HaveSameDefault(from, to))
            what |= ColumnChanges.Default;
        if (!HaveSameIdentity(from, to))
            what |= ColumnChanges.Identity;
        if (from.GeneratedExpression is not null && to.GeneratedExpression is null)
            what |= ColumnChanges.GeneratedExpressionDropped;
        return what;
    }

    private static bool IsRetyped(Column from, Column to, DiffContext context) =>
        (from.Type != to.Type && SqlTypes.ToSql(SqlTypes.StorageType(from.Type)) != SqlTypes.ToSql(SqlTypes.StorageType(to.Type)))
        || (SqlTypes.EnumName(to.Type) is { } type && context.ReplacedEnums.Contains(type));

    /// <summary>An expression can't be changed in place, nor can the type of what it is computed from.</summary>
    private static bool IsRecreated(Column from, Column to, TableImpact impact) => to.GeneratedExpression is { } expression
        && (from.GeneratedExpression != expression
            || impact.RetypedColumns.Contains(to.Name)
            || impact.RetypedColumns.Any(column => WordSearch.Contains(expression, column)));

    /// <summary>Compares defaults as they are remembered, however a schema spells them.</summary>
    private static bool HaveSameDefault(Column from, Column to) =>
        (from.Default == to.Default && from.Type == to.Type) || DefaultText.Of(from) == DefaultText.Of(to);

    private static bool HaveSameIdentity(Column from, Column to)
    {
        if (from.Identity is not { } before || to.Identity is not { } after)
            return from.Identity is null && to.Identity is null;
        return before.Kind == after.Kind
            && SequenceDefaults.Complete(before.Options, from.Type) == SequenceDefaults.Complete(after.Options, to.Type);
    }
}
