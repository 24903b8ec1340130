using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql.Statements;

namespace Wit.Sdk.Schema.Sql.Online;

/// <summary>Columns that come or change while their table is in use.</summary>
internal sealed class OnlineColumns(Probes probes, NamesInUse names)
{
    private readonly HashSet<(QualifiedName Table, string Name)> _checks = [];

    /// <summary>PostgreSQL reads no row for SET NOT NULL where a valid check says the same already.</summary>
    public IEnumerable<PlanStep> Alter(Change.AlterColumn change)
    {
        if (!AlterColumnSql.IsRequired(change))
            return MigrationPlanner.Plain(change);
        return AlterColumnSql.Reshape(change).Select(sql => new PlanStep(sql)).Prepend(probes.NotNull(change))
            .Concat(Require(change.Table, change.To.Name, MigrationStage.Change))
            .Concat(AlterColumnSql.Number(change).Select(sql => new PlanStep(sql, MigrationStage.Settle)));
    }

    /// <summary>
    /// A default that is the same for all rows costs nothing. One that each row has to ask for would rewrite the table under the strongest lock: rows
    /// get it later, as an ordinary update.
    /// </summary>
    public IEnumerable<PlanStep> Add(Change.AddColumn change)
    {
        var value = change.Fill ?? (change.Column.Default is { Kind: ColumnDefaultKind.Expression } expression ? expression.Sql : null);
        if (value is null || !Volatility.MayDiffer(value))
            return MigrationPlanner.Plain(change);
        var (table, column) = (change.Table, change.Column);
        var name = SqlText.QuoteIdentifier(column.Name);
        List<PlanStep> steps =
        [
            new(ColumnSql.Add(table, column with { Default = null, NotNull = false })),
            new(ColumnSql.Alter(table, column.Name, "SET DEFAULT " + value)) { Comment = "set the default of column " + change.Path + " for new rows" },
            new("UPDATE " + SqlText.QuoteRelation(table) + " SET " + name + " = DEFAULT WHERE " + name + " IS NULL", MigrationStage.Fill)
            {
                Comment = "set a value for existing rows in column " + change.Path,
            },
        ];
        if (column.NotNull)
            steps.AddRange([Probes.NotNull(change), .. Require(table, column.Name, MigrationStage.Guard)]);
        if (change.Fill is not null)
            steps.Add(new(ColumnSql.Alter(table, column.Name, "DROP DEFAULT"), MigrationStage.Settle) { Comment = "drop the default of column " + change.Path + ", which was for existing rows" });
        return steps;
    }

    private List<PlanStep> Require(QualifiedName table, string column, MigrationStage guard)
    {
        var (path, name) = (ObjectPath.Of(table, column), SqlText.QuoteIdentifier(column));
        var check = new CheckConstraint(
            PostgresNames.Free(column, "_required", free => names.IsConstraint(table, free) || _checks.Contains((table, free))), name + " IS NOT NULL");
        _checks.Add((table, check.Name));
        return
        [
            new(ConstraintSql.Add(table, ConstraintSql.Definition(check) + " NOT VALID"), guard) { Comment = "require column " + path + " of new and changed rows" },
            new(ConstraintSql.Validate(table, check.Name), MigrationStage.Validate) { Comment = "validate that every row has column " + path },
            new(ColumnSql.Alter(table, column, "SET NOT NULL"), MigrationStage.Settle) { Comment = "require column " + path },
            new(ConstraintSql.Drop(table, check.Name), MigrationStage.Settle) { Comment = "drop the check that column " + path + " no longer needs" },
        ];
    }
}
