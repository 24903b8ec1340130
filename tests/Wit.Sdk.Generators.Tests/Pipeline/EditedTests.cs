using CsCheck;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Tests.Remembering;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Pipeline;

/// <summary>What the generator keeps between two runs is never seen in what it gives.</summary>
public sealed class EditedTests
{
    private const string Path = "/app/schema/schema.ts";

    private static readonly string[] s_schemas = [.. new[] { "blog", "names", "tags", "types" }.Select(name => SchemaCase.Small(name).GetText().ToString())];

    [Fact]
    public void Any_edits_give_the_files_and_diagnostics_that_a_first_run_gives() =>
        Hunt.Check(Gen.Select(Gen.Int[0, s_schemas.Length - 1], Gen.UInt.Array[1, 8]), input => Check(s_schemas[input.Item1], input.Item2), Hunt.Runs("WIT_EDIT_RUNS", 100));

    private static void Check(string text, uint[] edits)
    {
        var folder = Migrations(text);
        var schema = new EditedSchema([new SourceFile(Path, text)]);
        var file = new TestFile(Path, text);
        var run = GeneratorRun.Start([file, .. folder]);
        foreach (var edit in edits)
        {
            schema.Edit(edit);
            var next = file.With(schema.Files[0].Content);
            run = run.AfterEdit(file, next);
            file = next;
        }

        var expected = GeneratorRun.Start([file, .. folder]);
        Assert.Equal(expected.Sources.OrderBy(source => source.Key, StringComparer.Ordinal), run.Sources.OrderBy(source => source.Key, StringComparer.Ordinal));
        Assert.Equal(expected.Result.Diagnostics.Select(diagnostic => diagnostic.ToString()), run.Result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>A folder whose last migration holds the schema as it was before the edits.</summary>
    private static TestFile[] Migrations(string text)
    {
        var model = SchemaCompiler.Compile(new[] { new SourceFile(Path, text) }, default, SchemaOptions.Default, CancellationToken.None).Model;
        return
        [
            new TestFile("/app/schema/migrations/meta/_journal.json", """{"version":"7","dialect":"postgresql","entries":[{"idx":0,"version":"7","when":1,"tag":"0000_init","breakpoints":true}]}""", "Migration"),
            new TestFile("/app/schema/migrations/meta/0000_snapshot.json", SnapshotWriter.Write(model, Guid.Empty.ToString(), Guid.Empty.ToString()), "Migration"),
        ];
    }
}
