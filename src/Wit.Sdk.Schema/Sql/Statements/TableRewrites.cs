using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Which changes of type make PostgreSQL rewrite the table, during which no other session can read or write it.</summary>
internal static class TableRewrites
{
    /// <summary>Whether a change of type does; a change of nothing but the type's name in the schema does not.</summary>
    public static bool By(ColumnType from, ColumnType to) => (KnownTypes.Of(from), KnownTypes.Of(to)) switch
    {
        (ColumnType.Text or ColumnType.Varchar, ColumnType.Text or ColumnType.Varchar { Length: null }) => false,
        (ColumnType.Char, ColumnType.Text or ColumnType.Varchar { Length: null }) => true,
        (ColumnType.Varchar before, ColumnType.Varchar after) => !(before.Length <= after.Length),
        (ColumnType.Numeric, ColumnType.Numeric { Precision: null }) => false,
        (ColumnType.Numeric before, ColumnType.Numeric after) => !(before.Precision <= after.Precision) || (before.Scale ?? 0) != (after.Scale ?? 0),
        (ColumnType.Timestamp before, ColumnType.Timestamp after) => before.WithTimeZone != after.WithTimeZone || IsLessPrecise(before, after),
        (ColumnType.Time before, ColumnType.Time after) => before.WithTimeZone != after.WithTimeZone || IsLessPrecise(before, after),
        (ColumnType.Interval before, ColumnType.Interval { Fields: null } after) => IsLessPrecise(before, after) && before.Fields?.EndsWith("second", StringComparison.Ordinal) != false,
        (ColumnType.Custom, ColumnType.Text or ColumnType.Varchar { Length: null }) when KnownTypes.IsStoredAsText(from) => false,
        (ColumnType.Cidr, ColumnType.Inet) => false,
        var (before, after) => SqlTypes.ToSql(before) != SqlTypes.ToSql(after) || SqlTypes.EnumName(after) is not null,
    };

    private static bool IsLessPrecise(ColumnType from, ColumnType to) => TypeNarrowing.PrecisionOf(to) < TypeNarrowing.PrecisionOf(from);
}
