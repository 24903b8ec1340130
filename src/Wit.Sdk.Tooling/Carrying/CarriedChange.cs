using System.Globalization;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>The way from one file of carried objects to another.</summary>
/// <param name="First">The drops that run before everything else, with the stages of what they drop.</param>
/// <param name="Added">The statements that build what is new or is built again, at their places.</param>
/// <param name="Last">The statements that run after everything else: drops of what tables may have used.</param>
/// <param name="ByHand">Statements that are gone or new, and that no rule applies: their SQL has to be written by hand.</param>
public sealed record CarriedChange(IReadOnlyList<CarriedStatement> First, CarriedSchema Added, IReadOnlyList<string> Last, IReadOnlyList<string> ByHand)
{
    private IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>No change.</summary>
    public static CarriedChange None { get; } = new([], CarriedSchema.Empty, [], []);

    /// <summary>Whether no statement is gone or new, and none is built again.</summary>
    public bool IsEmpty => First.Count + Added.Statements.Count + Last.Count + ByHand.Count == 0;

    /// <summary>Compares two files by their statements, in whatever order they stand.</summary>
    /// <param name="before">The file before.</param>
    /// <param name="after">The file after.</param>
    /// <param name="plan">The migration that it happens in: what is carried on objects that it builds again is built again too, and goes with objects that it drops.</param>
    /// <param name="model">The schema after it.</param>
    public static CarriedChange Between(CarriedSchema before, CarriedSchema after, MigrationPlan plan, SchemaModel model)
    {
        var changes = plan.Statements.Select(statement => statement.Change).Distinct().ToList();
        var (built, dropped) = (new CarriedTargets(changes.SelectMany(CarriedTargets.BuiltBy)), new CarriedTargets(changes.SelectMany(CarriedTargets.DroppedBy)));
        var (old, now) = (Sql(before), Sql(after));
        var fresh = after.Statements.Where(statement => !IsSetting(statement.Sql) && !old.Contains(statement.Sql)).ToList();
        var again = after.Statements.Where(statement => !IsSetting(statement.Sql) && old.Contains(statement.Sql) && built.Has(statement)).ToList();
        var gone = before.Statements.Where(statement => !IsSetting(statement.Sql) && !IsShared(statement.Sql) && !now.Contains(statement.Sql) && (!dropped.Has(statement) || CarriedTargets.IsLink(statement.Sql))).Reverse().ToList();
        if (fresh.Count == 0 && gone.Count == 0 && again.Count == 0) return None;
        var removal = new CarriedRemoval(fresh, model, after);
        foreach (var statement in gone) removal.Add(statement);
        var byHand = removal.ByHand.Concat(fresh.Where(statement => statement.Stage == CarriedStage.WithTable && !IsPartOfNew(statement, changes)).Select(statement => statement.Sql)).ToList();
        var isRoutine = fresh.Exists(statement => CarriedDrop.IsRoutine(statement.Sql));
        var references = changes.OfType<Change.AddForeignKey>().Select(add => (add.Table, add.Key.Name)).ToHashSet();
        var run = fresh.Concat(again).ToHashSet();
        var order = after.Statements.Where(statement => statement.Stage != CarriedStage.WithTable && (run.Contains(statement) || (isRoutine && IsSetting(statement.Sql))))
            .SelectMany(statement => Statements(statement).Select(sql => statement with { Sql = sql }));
        return new CarriedChange(removal.First, new CarriedSchema([.. order]), removal.Last, byHand)
        {
            Lines =
            [
                .. gone.Where(statement => !removal.Changed.Contains(statement.Sql)).Select(statement => "removed: " + FirstLine(statement.Sql)),
                .. fresh.Select(statement => (removal.IsChange(statement.Sql) ? "changed: " : "added: ") + FirstLine(statement.Sql)),
                .. again.Select(statement => "rebuilt: " + FirstLine(statement.Sql)),
            ],
        };

        IEnumerable<string> Statements(CarriedStatement statement)
        {
            if (removal.Altered.TryGetValue(statement.Sql, out var statements)) return statements;
            return CarriedRebuild.PartOf(statement.Sql) is { } part ? CarriedRebuild.WithReferences([statement.Sql], part, model, after, references) : [statement.Sql];
        }
    }

    /// <summary>The changes, one line each.</summary>
    public IReadOnlyList<string> Describe() => Lines;

    private static HashSet<string> Sql(CarriedSchema carried) => carried.Statements.Select(statement => statement.Sql).ToHashSet(StringComparer.Ordinal);

    private static bool IsSetting(string sql) => sql is CarriedObjects.UncheckedBodies or CarriedObjects.CheckedBodies;

    /// <summary>The schema of an extension may hold other objects.</summary>
    private static bool IsShared(string sql) => sql.StartsWith("CREATE SCHEMA IF NOT EXISTS ", StringComparison.OrdinalIgnoreCase);

    private static bool IsPartOfNew(CarriedStatement statement, List<Change> changes) =>
        changes.OfType<Change.CreateTable>().Any(create => statement.Sql.StartsWith(CarriedDdl.TableHead(create.Table), StringComparison.Ordinal));

    private static string FirstLine(string sql) => sql.Split('\n', 2) is [var first, ..] && first.Length < sql.Length ? string.Create(CultureInfo.InvariantCulture, $"{first} ...") : sql;
}
