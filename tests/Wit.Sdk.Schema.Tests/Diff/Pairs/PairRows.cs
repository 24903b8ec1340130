using System.Globalization;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Tests.Diff.Pairs;

/// <summary>Rows for the tables of a schema that its migration to another can keep, and what of them has to be there after it.</summary>
internal sealed class PairRows(GrownSchema from, GrownSchema to)
{
    private const int Rows = 3;

    /// <summary>The statements that fill the tables.</summary>
    public string Insert()
    {
        var inserts = Tables().Where(HasRows).Select(InsertInto);
        // Tables may refer to each other in a circle.
        return "set session_replication_role = replica;\n" + string.Concat(inserts) + "set session_replication_role = origin;\n";
    }

    /// <summary>What reads the values of a column before and after that have to be the same.</summary>
    public IEnumerable<(string Before, string After)> Survivors()
    {
        foreach (var table in Tables().Where(table => HasRows(table) && to.Table(table) is not null))
        {
            foreach (var slot in Slots(table))
            {
                if (from.Column(table, slot) is { } before && to.Column(table, slot) is { } after)
                    yield return Reads(table, before, after);
            }
        }
    }

    /// <summary>What counts the rows that a new column gave no value although it has a default.</summary>
    public IEnumerable<string> Gaps() =>
        from table in Tables()
        where HasRows(table) && to.Table(table) is not null
        from slot in to.Slots.Keys.Where(key => key.StartsWith(GrownSchema.ColumnSlot(table, string.Empty), StringComparison.Ordinal))
        where !@from.Slots.ContainsKey(slot)
        let column = to.Column(table, slot[GrownSchema.ColumnSlot(table, string.Empty).Length..])
        where column.Default is not null
        select $"select count(*)::text from {Quoted(to, table)} where {SqlText.QuoteIdentifier(column.Name)} is null";

    private (string Before, string After) Reads(int table, Column before, Column after)
    {
        string Read(GrownSchema schema, Column column, string form) =>
            $"select {string.Format(CultureInfo.InvariantCulture, form, SqlText.QuoteIdentifier(column.Name))} from {Quoted(schema, table)} order by id::text";

        var (old, now) = (SqlTypes.ToSql(SqlTypes.StorageType(before.Type)), SqlTypes.ToSql(SqlTypes.StorageType(after.Type)));
        var isEnum = SqlTypes.EnumName(before.Type) is not null;
        var form = IsNumber(before.Type) && IsNumber(after.Type) ? "coalesce({0}::numeric::int::text, '-')"
            : old == now || (isEnum && SqlTypes.EnumName(after.Type) is not null && before.Type is ColumnType.Array == after.Type is ColumnType.Array)
            ? "coalesce(replace({0}::text, 'isn''t', 'it''s'), '-')" : "({0} is null)::text";
        if (before.GeneratedExpression != after.GeneratedExpression) form = "'computed'";
        return (Read(from, before, form), Read(to, after, form));
    }

    private static bool IsNumber(ColumnType type) => SqlTypes.StorageType(type) is ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt or ColumnType.Numeric or ColumnType.DoublePrecision;

    private static IEnumerable<int> Tables() => Enumerable.Range(0, ModelGrower.Tables);

    private IEnumerable<string> Slots(int table)
    {
        var prefix = GrownSchema.ColumnSlot(table, string.Empty);
        return from.Slots.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Select(key => key[prefix.Length..]);
    }

    private static string Quoted(GrownSchema schema, int table) => SqlText.QuoteQualified(schema.Table(table)!.Name);

    /// <summary>A table stays empty where no row could be kept: a new column would have no value for it, or a type has no value of another.</summary>
    private bool HasRows(int table)
    {
        if (from.Table(table) is null) return false;
        if (to.Table(table) is not { } after) return true;
        var prefix = GrownSchema.ColumnSlot(table, string.Empty);
        var isNew = to.Slots.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal) && !from.Slots.ContainsKey(key));
        return !isNew.Any(key => new Change.AddColumn(after.Name, to.Column(table, key[prefix.Length..])!).LacksValue)
            && Slots(table).All(slot => Value(table, slot, 1) != "null" || !(from.Column(table, slot)!.NotNull || to.Column(table, slot) is { NotNull: true }));
    }

    private string InsertInto(int table)
    {
        var slots = Slots(table).Where(slot => from.Column(table, slot)!.GeneratedExpression is null).ToList();
        var columns = SqlText.QuoteList(slots.Select(slot => from.Column(table, slot)!.Name));
        var rows = Enumerable.Range(1, Rows).Select(row => "(" + string.Join(", ", slots.Select(slot => Value(table, slot, row))) + ")");
        return $"insert into {Quoted(from, table)} ({columns}) overriding system value values {string.Join(", ", rows)};\n";
    }

    private string Value(int table, string slot, int row)
    {
        var (before, after) = (from.Column(table, slot)!, to.Column(table, slot));
        if (slot == "other") return IsSafe(from, table) && (after is null || IsSafe(to, table)) ? SampleValues.Of(before.Type, after?.Type ?? before.Type, row) ?? "null" : "null";
        if (before.GeneratedExpression is not null || after?.GeneratedExpression is not null) return "'computed'";
        if (row == Rows && !before.NotNull && after is not { NotNull: true }) return "null";
        return SampleValues.Of(before.Type, after?.Type ?? before.Type, row) ?? "null";
    }

    /// <summary>Whether the rows that a table refers to are there, before and after.</summary>
    private bool IsSafe(GrownSchema schema, int table) => schema.Table(table)!.ForeignKeys.All(key =>
        Tables().FirstOrDefault(other => schema.Table(other)?.Name == key.ReferencedTable, -1) is var target && from.Table(target) is not null && (target == table || HasRowsButReferences(target)));

    private bool HasRowsButReferences(int table) => from.Table(table) is not null && (to.Table(table) is not { } after
        || (!to.Slots.Keys.Where(key => key.StartsWith(GrownSchema.ColumnSlot(table, string.Empty), StringComparison.Ordinal) && !from.Slots.ContainsKey(key))
                .Any(key => new Change.AddColumn(after.Name, to.Column(table, key[GrownSchema.ColumnSlot(table, string.Empty).Length..])!).LacksValue)
            && Slots(table).Where(slot => slot != "other")
                .All(slot => Value(table, slot, 1) != "null" || !(from.Column(table, slot)!.NotNull || to.Column(table, slot) is { NotNull: true }))));
}
