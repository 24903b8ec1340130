using Npgsql;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>What drizzle-kit itself recorded is what our reader, writer and DDL are held to.</summary>
public sealed class DrizzleSnapshotTests
{
    public static TheoryData<string> Names => OracleCases.All();

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_and_writing_a_snapshot_of_drizzle_kit_changes_no_byte(string name)
    {
        var written = SnapshotWriter.Write(OracleCases.SnapshotModel(name), SnapshotWriter.NoPrevious, SnapshotWriter.NoPrevious);

        Assert.Equal(OracleCases.SnapshotText(name), written);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Our_ddl_gives_the_catalog_that_drizzle_kit_gives(string name)
    {
        var ours = await OracleCases.CatalogOfAsync(Ddl.ForSchema(OracleCases.Compile(name)));
        Assert.Equal(Ddl.ForSchema(OracleCases.SnapshotModel(name)), Ddl.ForSchema(OracleCases.Compile(name)));
        if (!OracleCases.RunsInDrizzle(name))
        {
            await Assert.ThrowsAsync<PostgresException>(() => OracleCases.CatalogOfAsync(OracleCases.Sql(name)));
            return;
        }

        var theirs = await OracleCases.CatalogOfAsync(OracleCases.Sql(name));
        Assert.NotEmpty(theirs.Lines);
        Assert.Equal(string.Empty, theirs.DifferenceTo(ours));
    }
}
