using System.Globalization;
using Microsoft.CodeAnalysis;
using Wit.Sdk.Benchmarks.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Benchmarks.Generator;

/// <summary>What the generator is measured on.</summary>
internal static class Workloads
{
    /// <summary>The folder of the migrations.</summary>
    public const string Migrations = "migrations/";

    private const string FileName = "schema.ts";

    /// <summary>The schema of the wit platform.</summary>
    public static IReadOnlyList<(string Name, string Text)> Wit => [(FileName, File.ReadAllText(RepositoryRoot.Combine("schema", FileName)))];

    /// <summary>The workload of a command line: numbers of tables and columns, or none for the schema of the wit platform.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(IReadOnlyList<string> arguments) => arguments is [var tables, var columns]
        ? [(FileName, SyntheticSchema.OneFile(int.Parse(tables, CultureInfo.InvariantCulture), int.Parse(columns, CultureInfo.InvariantCulture)))]
        : Wit;

    /// <summary>A workload with the migrations folder of a project whose last migration holds the schema as it is.</summary>
    public static IReadOnlyList<(string Name, string Text)> Migrated(IReadOnlyList<(string Name, string Text)> files)
    {
        var sources = files.Select(file => new SourceFile("/app/schema/" + file.Name, file.Text)).ToEquatableArray();
        var model = SchemaCompiler.Compile(sources, default, SchemaOptions.Default, CancellationToken.None).Model;
        return
        [
            .. files,
            (Migrations + "meta/_journal.json", """{"version":"7","dialect":"postgresql","entries":[{"idx":0,"version":"7","when":1,"tag":"0000_init","breakpoints":true}]}"""),
            (Migrations + "meta/0000_snapshot.json", SnapshotWriter.Write(model, Guid.Empty.ToString(), Guid.Empty.ToString())),
        ];
    }

    /// <summary>Throws when a run did not do the whole work: then its time says nothing.</summary>
    public static void Verify(GeneratorSession session, IReadOnlyList<(string Name, string Text)> files)
    {
        var tables = files.Sum(file => file.Text.Split("pgTable(").Length - 1);
        var (generated, diagnostics) = session.Result;
        if (generated < tables || diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException($"{tables} tables gave {generated} files; {string.Join("; ", diagnostics.Take(3))}");
    }
}
