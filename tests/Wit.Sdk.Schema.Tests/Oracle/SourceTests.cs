using Wit.Sdk.Schema.Snapshots;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>What we read of a schema file is what drizzle-kit reads of it, to the byte of its snapshot.</summary>
public sealed class SourceTests
{
    public static TheoryData<string> Names => OracleCases.All();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_source_gives_the_snapshot_that_drizzle_kit_gives(string name)
    {
        var result = SchemaCompiler.Compile(new([OracleCases.Source(name)]), default, SchemaOptions.Default);

        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error).Select(item => item.ToString()));
        var written = SnapshotWriter.Write(result.Model, SnapshotWriter.NoPrevious, SnapshotWriter.NoPrevious);
        Assert.Equal(OracleCases.SnapshotText(name), written);
    }
}
