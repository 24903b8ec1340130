using System.Collections.Immutable;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Snapshots.DrizzleOne;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Compares the schema with the newest snapshot of the migrations folder.</summary>
internal static class DriftCheck
{
    private const string JournalName = "_journal.json";

    /// <summary>The SQL of a migration of drizzle 1.0, in a folder of its own.</summary>
    private const string DrizzleOneName = "migration.sql";

    /// <summary>Reads the newest snapshot. What is thrown becomes WIT9001.</summary>
    public static NewestMigration Read(ImmutableArray<InputFile> files) => Guard(() =>
    {
        var ofDrizzleOne = files.Select(file => file.File).Where(file => NameOf(file) == DrizzleOneName).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var journal = files.Select(file => file.File).FirstOrDefault(file => NameOf(file) == JournalName);
        if (ofDrizzleOne.Count > 0)
        {
            return journal is null
                ? ReadDrizzleOne(ofDrizzleOne, files)
                : Unreadable(new[] { Diagnostic.Create(DiagnosticCatalogue.DrizzleOneFolder, null, ofDrizzleOne[0].Path) });
        }

        if (journal is null)
            return NewestMigration.None;
        var (entries, problems) = JournalReader.Read(journal);
        if (entries is null)
            return Unreadable(problems);
        if (Newest(entries, journal, files) is not { } newest)
            return new NewestMigration(SchemaModel.Empty, default);
        var snapshot = SnapshotReader.Read(newest);
        return snapshot.Model is null ? Unreadable(snapshot.Diagnostics) : new NewestMigration(snapshot.Model, default);
    }, Unreadable);

    /// <summary>Compares. No folder, or a schema that is not whole: nothing to say. A folder that can't be read: why. What is thrown becomes WIT9001.</summary>
    public static Drift Compare(SchemaModel? schema, NewestMigration newest) => Guard(() =>
    {
        if (schema is null)
            return Drift.None;
        if (newest.Model is null)
            return Drift.None with { Problems = newest.Problems };
        var target = newest.IsOfDrizzleOne ? DrizzleOneForm.Of(schema, newest.Model) : schema;
        var difference = SchemaDiffer.Diff(newest.Model, target, EquatableArray<Rename>.Empty);
        return difference.IsEmpty ? Drift.None : new Drift(
            HasChanges: true,
            difference.Changes.SelectMany(ChangeKeys.Of).Distinct().ToEquatableArray(),
            MigrationPlanner.Plan(difference.Changes, PlanMode.Online).Findings,
            default);
    }, problems => Drift.None with { Problems = Unreadable(problems).Problems });

    /// <summary>The snapshot beside the newest migration that has one.</summary>
    private static NewestMigration ReadDrizzleOne(List<SourceFile> migrations, ImmutableArray<InputFile> files)
    {
        foreach (var migration in Enumerable.Reverse(migrations))
        {
            var path = migration.Path.Substring(0, migration.Path.Length - DrizzleOneName.Length) + "snapshot.json";
            if (files.Select(input => input.File).FirstOrDefault(input => input.Path == path) is not { } file)
                continue;
            var snapshot = SnapshotReader.Read(file);
            return snapshot.Model is null ? Unreadable(snapshot.Diagnostics) : new NewestMigration(snapshot.Model, default) { IsOfDrizzleOne = true };
        }

        return new NewestMigration(SchemaModel.Empty, default) { IsOfDrizzleOne = true };
    }

    private static T Guard<T>(Func<T> work, Func<EquatableArray<Diagnostic>, T> failed)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return failed(new[] { Diagnostic.Create(DiagnosticCatalogue.InternalError, null, exception.GetType().Name, exception.Message) });
        }
    }

    /// <summary>The newest snapshot; null when there is none. A migration that was written by hand may have none: the one before it holds the schema.</summary>
    private static SourceFile? Newest(Journal journal, SourceFile file, ImmutableArray<InputFile> files)
    {
        var folder = file.Path.Substring(0, file.Path.Length - JournalName.Length);
        foreach (var entry in journal.Entries.Reverse())
        {
            // The number need not be drizzle-kit's default: its `prefix` option knows time stamps too.
            var path = folder + entry.Tag.Split('_')[0] + "_snapshot.json";
            if (files.Select(input => input.File).FirstOrDefault(input => input.Path == path) is { } snapshot)
                return snapshot;
        }

        return null;
    }

    /// <summary>The build can do without the folder; `wit check` can't, and calls the same an error.</summary>
    private static NewestMigration Unreadable(EquatableArray<Diagnostic> problems) => new(null, problems
        .Select(problem => problem.Severity == DiagnosticSeverity.Error
            ? problem with { Descriptor = problem.Descriptor with { Severity = DiagnosticSeverity.Warning } }
            : problem)
        .ToEquatableArray());

    private static string NameOf(SourceFile file) => file.Path.Substring(file.Path.LastIndexOf('/') + 1);
}
