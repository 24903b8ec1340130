using System.ComponentModel;
using Npgsql;
using Wit.Sdk.Includes;
using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <summary>Loads the rows that refer to a row, and assigns them to it by the values that both have.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TTarget">The type of the other rows.</typeparam>
/// <typeparam name="TColumns">The columns of the other table.</typeparam>
/// <typeparam name="TKey">The values.</typeparam>
/// <param name="relation">The relation.</param>
/// <param name="columns">The columns of the other table.</param>
/// <param name="key">Returns the values of a row.</param>
/// <param name="targetKey">Returns the values of a related row; from the columns after it, if a join table is between the two.</param>
/// <param name="set">Assigns the related rows to a row.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToManyInclude<TRow, TTarget, TColumns, TKey>(
    RelationDefinition relation, TColumns columns, Func<TRow, TKey> key, Func<TTarget, NpgsqlDataReader, int, TKey> targetKey, Action<TRow, IReadOnlyList<TTarget>> set)
    : ToManyInclude<TRow, TTarget, TColumns>(relation, columns)
    where TRow : class, IRow<TRow>
    where TTarget : class, IRow<TTarget>
    where TKey : notnull
{
    private readonly TColumns _columns = columns;
    private readonly Func<TRow, TKey> _key = key;
    private readonly Func<TTarget, NpgsqlDataReader, int, TKey> _targetKey = targetKey;
    private readonly Action<TRow, IReadOnlyList<TTarget>> _set = set;

    internal override void PlanStatement(PlanBuilder builder, int slot, PlaceSource source)
    {
        var alias = builder.NextAlias();
        var rows = RelationSql.Many(Relation, alias, source, Options);
        var text = new StatementText(rows.From, rows.Where, rows.OrderBy);
        var statement = builder.Reserve();
        var keyAt = Relation.Through is null ? 0 : Relation.Target.Columns.Count;
        var plan = RowPlan<TTarget>.Build(
            builder, text, Relation.Target, alias, rows.Source, Options.Nested, Relation.Through is null ? null : () => text.AddColumns(rows.KeyAlias, rows.KeyColumns));
        builder.Fill(statement, new ManyPlan<TRow, TTarget, TKey>(builder.Named(text), rows.Source.Filters, slot, plan, keyAt, _key, _targetKey, _set));
    }

    private protected override ToManyInclude<TRow, TTarget, TColumns> Copy(ManyOptions<TTarget> options) =>
        new ToManyInclude<TRow, TTarget, TColumns, TKey>(Relation, _columns, _key, _targetKey, _set) { Options = options };
}
