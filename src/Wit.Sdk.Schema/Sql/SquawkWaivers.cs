using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql;

/// <summary>The rules of squawk, a linter of migrations, that a plan breaks on purpose, each with the reason.</summary>
internal static class SquawkWaivers
{
    private const string Types = "the types are those of the schema";
    private const string Asked = "asked for by the schema; stop programs that still need the old object first";
    private const string PerRow = "each row needs a value of its own, so that PostgreSQL rewrites the table";
    private const string NewTable = "a table that this migration creates has no rows yet";
    private const string Plain = "generated with --plain: sessions that write to these tables have to wait";

    private static readonly (string Reason, string[] Rules, Func<PlannedStatement, bool> AppliesTo)[] All =
    [
        ("a file runs once, and the migrator waits for locks only so long before it tries again", ["prefer-robust-stmts", "require-lock-timeout", "require-statement-timeout"], _ => true),
        (Types, ["prefer-bigint-over-int"], statement => Has(statement, type => type is ColumnType.Integer or ColumnType.Serial)),
        (Types, ["prefer-bigint-over-smallint"], statement => Has(statement, type => type is ColumnType.SmallInt or ColumnType.SmallSerial)),
        (Types, ["prefer-identity"], statement => Has(statement, SqlTypes.IsSerial)),
        (Types, ["prefer-text-field"], statement => Has(statement, type => type is ColumnType.Varchar)),
        (Types, ["ban-char-field"], statement => Has(statement, type => type is ColumnType.Char)),
        (Types, ["prefer-timestamp-tz"], statement => Has(statement, type => type is ColumnType.Timestamp { WithTimeZone: false })),
        (Types, ["prefer-bigint-over-int", "prefer-bigint-over-smallint", "prefer-identity", "prefer-text-field", "ban-char-field", "prefer-timestamp-tz"], statement => Has(statement, type => type is ColumnType.Custom)),
        (Asked, ["renaming-column"], statement => statement.Change is Change.RenameColumn),
        (Asked, ["renaming-table"], statement => statement.Change is Change.RenameTable),
        (Asked, ["ban-drop-table"], statement => statement.Change is Change.DropTable),
        (Asked, ["ban-drop-column"], statement => statement.Change is Change.DropColumn),
        (Asked, ["ban-drop-not-null"], statement => Says(statement, "DROP NOT NULL")),
        ("dropping an index takes its lock for an instant and reads no row", ["require-concurrent-index-deletion"], statement => statement.Change is Change.DropIndex),
        ("PostgreSQL rewrites the table where values change with their type", ["changing-column-type"], statement => Says(statement, "SET DATA TYPE")),
        (PerRow, ["adding-field-with-default", "adding-required-field"], statement => Says(statement, "ADD COLUMN") && statement.Change is Change.AddColumn it && HasOwnValues(it.Column)),
        ("a default that is the same for all rows does not rewrite the table", ["adding-field-with-default"],
            statement => Says(statement, "ADD COLUMN") && statement.Change is Change.AddColumn it && (it.Fill ?? it.Column.Default?.Sql) is { } value && !Online.Volatility.MayDiffer(value)),
        (PerRow, ["adding-field-with-default"], statement => Says(statement, "ADD COLUMN") && Says(statement, " DEFAULT ") && statement.Change is Change.AddColumn it && (it.Fill ?? it.Column.Default?.Sql) is { } value && Online.Volatility.MayDiffer(value)),
        ("allowed for a table without rows", ["adding-required-field", "adding-not-nullable-field"], statement => statement.Change is Change.AddColumn { LacksValue: true }),
        (NewTable, ["require-concurrent-index-creation"], statement => statement.Change is Change.CreateIndex { IsTableNew: true }),
        (NewTable, ["constraint-missing-not-valid", "adding-foreign-key-constraint"], statement => statement.Change is Change.AddForeignKey && statement.Findings.IsEmpty),
        (NewTable, ["adding-serial-primary-key-field"], statement => statement.Change is Change.CreateTable { Table.PrimaryKey: not null }),
        ("PostgreSQL cuts a longer name to 63 bytes, here as in the schema", ["identifier-too-long"], statement => HasLongName(statement.Sql)),
        (Plain, ["constraint-missing-not-valid", "adding-foreign-key-constraint", "disallowed-unique-constraint", "adding-serial-primary-key-field", "adding-not-nullable-field", "require-concurrent-index-creation"],
            statement => statement.Findings.Any(finding => finding.Descriptor == DiagnosticCatalogue.BlockingStatement)),
    ];

    /// <summary>The rules by reason, both in a fixed order.</summary>
    public static IEnumerable<(string Reason, IEnumerable<string> Rules)> Of(MigrationPlan plan) => All
        .Where(waiver => plan.Statements.Any(waiver.AppliesTo))
        .GroupBy(waiver => waiver.Reason, waiver => waiver.Rules, StringComparer.Ordinal)
        .Select(group => (group.Key, group.SelectMany(rules => rules).Distinct(StringComparer.Ordinal)));

    private static bool Says(PlannedStatement statement, string words) => statement.Sql.IndexOf(words, StringComparison.Ordinal) >= 0;

    private static bool HasOwnValues(Column column) => column.GeneratedExpression is not null || column.Identity is not null || SqlTypes.IsSerial(column.Type);

    private static bool HasLongName(string sql)
    {
        for (var start = sql.IndexOf('"'); start >= 0;)
        {
            var end = sql.IndexOf('"', start + 1);
            if (end < 0)
                return false;
            if (PostgresNames.IsCut(sql.Substring(start + 1, end - start - 1)))
                return true;
            start = sql.IndexOf('"', end + 1);
        }

        return false;
    }

    private static bool Has(PlannedStatement statement, Func<ColumnType, bool> isType) => (statement.Change switch
    {
        Change.CreateTable it => it.Table.Columns.Select(column => column.Type),
        Change.AddColumn it => [it.Column.Type],
        Change.AlterColumn it when it.What.HasFlag(ColumnChanges.Type) => [it.To.Type],
        _ => [],
    }).Select(Scalar).Any(isType);

    private static ColumnType Scalar(ColumnType type) => type is ColumnType.Array array ? Scalar(array.Element) : type;
}
