using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Migrations.Scripting;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>The text of migration files that hold carried statements.</summary>
internal static class CarriedMigration
{
    private const string Head = "-- Objects beside the schema\n";
    private const string Place = "-- No rule reverts or applies these statements of database.sql. Write the SQL that does:\n";

    /// <summary>The files of a plan with the carried statements at their places.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="change">The change of the carried objects.</param>
    /// <param name="carried">All carried statements, for the keys by which new tables are partitioned.</param>
    /// <param name="request">How the files are written.</param>
    /// <returns>The files in order; whether one has a place for statements of one's own.</returns>
    public static IReadOnlyList<(string Sql, bool HasPlace)> Files(MigrationPlan plan, CarriedChange change, CarriedSchema carried, GenerateRequest request)
    {
        var files = Files(CarriedDdl.WithPartitions(plan, carried), change, request);
        if (change.ByHand.Count > 0)
        {
            var lines = change.ByHand.SelectMany(sql => (sql + ";").Split('\n')).Select(line => "--   " + line + "\n");
            files[^1] = (files[^1].Sql + (files[^1].Sql.Length > 0 ? MigrationScript.Breakpoint : string.Empty) + Place + string.Concat(lines), true);
        }

        return files;
    }

    private static List<(string Sql, bool HasPlace)> Files(MigrationPlan plan, CarriedChange change, GenerateRequest request)
    {
        if (plan.Statements.IsEmpty) return [(File(CarriedDdl.Merge(plan, change)), false)];
        var parts = plan.SplitByTransaction();
        if (parts.Count == 1 && parts[0].IsTransactional) return [InFile(parts[0], change, request)];

        // What the new objects of the plan need comes with the first file, what needs them after the last one.
        var early = CarriedChange.None with { First = change.First, Added = Of(change.Added, stage => stage <= CarriedStage.WithTable) };
        var late = CarriedChange.None with { Added = Of(change.Added, stage => stage > CarriedStage.WithTable), Last = change.Last };
        var files = new List<(string, bool)>();
        if (!early.IsEmpty && !parts[0].IsTransactional) files.Add((File(CarriedDdl.Merge(new MigrationPlan(default), early)), false));
        for (var i = 0; i < parts.Count; i++)
            files.Add(InFile(parts[i], i == 0 && parts[i].IsTransactional ? early : CarriedChange.None, request with { WithData = request.WithData && i == 0 }));
        if (!late.IsEmpty) files.Add((File(CarriedDdl.Merge(new MigrationPlan(default), late)), false));
        return files;
    }

    private static CarriedSchema Of(CarriedSchema carried, Func<CarriedStage, bool> isAsked) => new([.. carried.Statements.Where(statement => isAsked(statement.Stage))]);

    /// <summary>The file of a plan; its comments stay at the head.</summary>
    private static (string Sql, bool HasPlace) InFile(MigrationPlan plan, CarriedChange change, GenerateRequest request)
    {
        var text = MigrationScript.File(plan, request.LinterNotes);
        if (!change.IsEmpty)
        {
            var first = plan.Statements[0].Sql + ";";
            var start = text.StartsWith(first, StringComparison.Ordinal) ? 0 : text.IndexOf("\n" + first, StringComparison.Ordinal) + 1;
            text = text[..start] + Join([.. CarriedDdl.Merge(plan, change).Select(statement => statement.Sql)]);
        }

        return request.WithData ? (DataPlace.Mark(text, plan), true) : (text, false);
    }

    private static string File(IReadOnlyList<(string Sql, Wit.Sdk.Schema.Diff.Changes.Change? Change)> statements) => statements.Count == 0 ? string.Empty : Head + Join([.. statements.Select(statement => statement.Sql)]);

    private static string Join(string[] statements) => string.Join(
        MigrationScript.Breakpoint,
        statements.Select((sql, i) => sql + (i == statements.Length - 1 || sql.Contains('\n', StringComparison.Ordinal) ? ";\n" : ";")));
}
