using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>The DDL of a schema together with what is carried beside it.</summary>
public static class CarriedDdl
{
    /// <summary>Everything that builds both in an empty database.</summary>
    public static string ForSchema(SchemaModel model, CarriedSchema carried) =>
        carried.IsEmpty ? Ddl.ForSchema(model) : MigrationScript.Plain(Statements(Ddl.Plan(model), carried).Select(statement => statement.Sql));

    /// <summary>The statements of a plan with the carried ones at their places.</summary>
    /// <returns>Each statement, with what it does where it is one of the plan.</returns>
    public static IReadOnlyList<(string Sql, Change? Change)> Statements(MigrationPlan plan, CarriedSchema carried) => Merge<(string Sql, Change? Change)>(
        [.. plan.Statements.Select(statement => statement.Change)],
        [.. plan.Statements.Select(statement => (Partitioned(statement, carried), (Change?)statement.Change))],
        stage => [.. carried.Of(stage).Select(sql => (sql, (Change?)null))]);

    /// <summary>The statement that creates a table with the key by which it is partitioned; each other as it is.</summary>
    public static string Partitioned(PlannedStatement statement, CarriedSchema carried)
    {
        if (statement.Change is not Change.CreateTable create || !statement.Sql.StartsWith("CREATE TABLE", StringComparison.Ordinal)) return statement.Sql;
        var head = $"CREATE TABLE {SqlText.QuoteQualified(create.Table.Name)} ";
        return carried.Of(CarriedStage.WithTable).FirstOrDefault(sql => sql.StartsWith(head, StringComparison.Ordinal)) is { } found
            ? statement.Sql + " " + found[head.Length..]
            : statement.Sql;
    }

    /// <summary>Puts carried statements among those of a plan.</summary>
    /// <param name="changes">The changes of the statements of the plan.</param>
    /// <param name="statements">These statements in the caller's form.</param>
    /// <param name="carried">Returns the carried ones of a stage in that form.</param>
    internal static IReadOnlyList<T> Merge<T>(IReadOnlyList<Change> changes, IReadOnlyList<T> statements, Func<CarriedStage, IReadOnlyList<T>> carried)
    {
        var views = changes.TakeWhile(change => !IsAfterTables(change)).Count();
        var keys = changes.Take(views).TakeWhile(change => change is not Change.AddForeignKey).Count();
        var tables = 1 + changes.Take(keys).ToList().FindLastIndex(IsBeforeTables);
        return
        [
            .. statements.Take(tables), .. carried(CarriedStage.BeforeTables),
            .. statements.Take(keys).Skip(tables), .. carried(CarriedStage.BeforeForeignKeys),
            .. statements.Take(views).Skip(keys), .. carried(CarriedStage.AfterTables),
            .. statements.Skip(views), .. carried(CarriedStage.AfterViews),
        ];
    }

    private static bool IsBeforeTables(Change change) =>
        change is Change.CreateSchema or Change.CreateRole or Change.CreateEnum or Change.AddEnumLabel or Change.CreateSequence;

    private static bool IsAfterTables(Change change) => change is Change.CreateView or Change.EnableRowLevelSecurity or Change.CreatePolicy or Change.AlterPolicy
        or Change.DropSequence or Change.DropEnum or Change.DropReplacedEnum or Change.DropRole or Change.DropSchema;
}
