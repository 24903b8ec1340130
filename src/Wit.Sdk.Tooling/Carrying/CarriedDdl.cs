using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>The DDL of a schema together with what is carried beside it.</summary>
public static class CarriedDdl
{
    /// <summary>Everything that builds both in an empty database.</summary>
    public static string ForSchema(SchemaModel model, CarriedSchema carried) =>
        carried.IsEmpty ? Ddl.ForSchema(model) : MigrationScript.Plain(Statements(Ddl.Plan(model), carried).Select(statement => statement.Sql));

    /// <summary>The statements of a plan with the carried ones at their places.</summary>
    /// <returns>Each statement, with what it does where it is one of the plan.</returns>
    public static IReadOnlyList<(string Sql, Change? Change)> Statements(MigrationPlan plan, CarriedSchema carried) => Statements(plan, carried, CarriedChange.None with { Added = carried });

    /// <summary>The statements of a plan with those of a change of the carried objects.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="carried">All carried objects after it.</param>
    /// <param name="change">Those that change.</param>
    public static IReadOnlyList<(string Sql, Change? Change)> Statements(MigrationPlan plan, CarriedSchema carried, CarriedChange change) => Merge(WithPartitions(plan, carried), change);

    /// <summary>The plan with the keys by which its new tables are partitioned.</summary>
    internal static MigrationPlan WithPartitions(MigrationPlan plan, CarriedSchema carried) => !carried.Of(CarriedStage.WithTable).Any() ? plan
        : plan with { Statements = plan.Statements.Select(statement => statement with { Sql = Partitioned(statement, carried) }).ToEquatableArray() };

    /// <summary>How the statement that a carried one is part of begins: that which creates the table.</summary>
    internal static string TableHead(Table table) => $"CREATE TABLE {SqlText.QuoteQualified(table.Name)} ";

    /// <summary>Puts carried statements among those of a plan.</summary>
    internal static IReadOnlyList<(string Sql, Change? Change)> Merge(MigrationPlan plan, CarriedChange change) => Merge(plan, change, statement => (statement.Sql, (Change?)statement.Change), sql => (sql, null));

    /// <summary>Puts carried statements among those of a plan, in the caller's form.</summary>
    internal static IReadOnlyList<T> Merge<T>(MigrationPlan plan, CarriedChange change, Func<PlannedStatement, T> planned, Func<string, T> carried)
    {
        var changes = plan.Statements.Select(statement => statement.Change).ToList();
        var dropped = 1 + changes.FindLastIndex(it => it is Change.DropView);
        var views = changes.TakeWhile(it => !IsAfterTables(it)).Count();
        var keys = changes.Take(views).TakeWhile(it => it is not Change.AddForeignKey).Count();
        var tables = 1 + changes.Take(keys).ToList().FindLastIndex(IsBeforeTables);
        var types = changes.FindIndex(IsLast) is var found && found < 0 ? changes.Count : found;

        // A function of tables goes when no view uses it any more, and before the tables; one of views goes before these.
        var isUsed = change.First.ToLookup(drop => drop.Stage < CarriedStage.AfterViews && CarriedDrop.IsOfRoutine(drop.Sql), drop => drop.Sql);
        (int Place, IEnumerable<string> Sql)[] own =
        [
            (0, isUsed[false]), (dropped, isUsed[true]), (tables, change.Added.Of(CarriedStage.BeforeTables)), (keys, change.Added.Of(CarriedStage.BeforeForeignKeys)),
            (views, change.Added.Of(CarriedStage.AfterTables)), (Math.Max(types, views), change.Added.Of(CarriedStage.AfterViews).Concat(change.Last)),
        ];
        var all = plan.Statements.Select((statement, i) => (Place: i, Statement: planned(statement)));
        return [.. own.SelectMany(part => part.Sql.Select(sql => (part.Place, Statement: carried(sql)))).Concat(all).OrderBy(item => item.Place).Select(item => item.Statement)];
    }

    private static string Partitioned(PlannedStatement statement, CarriedSchema carried)
    {
        if (statement.Change is not Change.CreateTable create || !statement.Sql.StartsWith("CREATE TABLE", StringComparison.Ordinal)) return statement.Sql;
        var head = TableHead(create.Table);
        return carried.Of(CarriedStage.WithTable).FirstOrDefault(sql => sql.StartsWith(head, StringComparison.Ordinal)) is { } found ? statement.Sql + " " + found[head.Length..] : statement.Sql;
    }

    private static bool IsBeforeTables(Change change) =>
        change is Change.CreateSchema or Change.CreateRole or Change.CreateEnum or Change.AddEnumLabel or Change.CreateSequence;

    private static bool IsAfterTables(Change change) => change is Change.CreateView or Change.EnableRowLevelSecurity or Change.CreatePolicy or Change.AlterPolicy
        || IsLast(change);

    private static bool IsLast(Change change) => change is Change.DropSequence or Change.DropEnum or Change.DropReplacedEnum or Change.DropRole or Change.DropSchema;
}
