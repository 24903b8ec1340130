using Npgsql;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Testing.Catalog;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>What drizzle-kit itself recorded is what our reader, writer and DDL are held to.</summary>
public sealed class DrizzleSnapshotTests
{
    public static TheoryData<string> Cases => [.. OracleCorpus.Cases];

    /// <summary>The cases in which drizzle-kit says what it means.</summary>
    public static TheoryData<string> Meant => [.. OracleCorpus.Cases.Where(name => OracleCorpus.Differences.GetValueOrDefault(name)?.Difference != "meant")];

    public static TheoryData<string> Spellings => [.. OracleCorpus.Spellings];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_and_writing_a_snapshot_of_drizzle_kit_changes_no_byte(string name) =>
        Assert.Equal(OracleCorpus.Snapshot(name), Written(OracleCases.SnapshotModel(name)));

    [Theory]
    [MemberData(nameof(Meant))]
    public void A_source_gives_the_snapshot_that_drizzle_kit_gives(string name) =>
        Assert.Equal(OracleCorpus.Snapshot(name), Written(OracleCases.Compile(name)));

    [Theory]
    [MemberData(nameof(Meant))]
    public void After_drizzle_kit_generate_there_is_nothing_to_do(string name)
    {
        var result = SchemaDiffer.Diff(OracleCases.SnapshotModel(name), OracleCases.Compile(name), []);

        Assert.Empty(result.Changes);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Our_ddl_gives_the_catalog_that_drizzle_kit_gives(string name)
    {
        var ddl = Ddl.ForSchema(OracleCases.Compile(name));
        var difference = OracleCorpus.Differences.GetValueOrDefault(name);
        if (difference?.Difference != "meant")
            Assert.Equal(Ddl.ForSchema(OracleCases.SnapshotModel(name)), ddl);
        switch (difference?.Difference)
        {
            case null:
                var theirs = await CatalogOfAsync(name, OracleCorpus.Sql(name));
                Assert.Equal(string.Empty, theirs.DifferenceTo(await CatalogOfAsync(name, ddl)));
                break;
            case "refused":
                await Assert.ThrowsAsync<PostgresException>(() => CatalogOfAsync(name, OracleCorpus.Sql(name)));
                await CatalogOfAsync(name, ddl);
                break;
            case "meant":
                await Assert.ThrowsAsync<PostgresException>(() => CatalogOfAsync(name, OracleCorpus.Sql(name)));
                var meant = await CatalogOfAsync(difference.Like!, OracleCorpus.Sql(difference.Like!));
                Assert.Equal(string.Empty, meant.DifferenceTo(await CatalogOfAsync(name, ddl)));
                break;
            case "unavailable":
                await Assert.ThrowsAsync<PostgresException>(() => CatalogOfAsync(name, OracleCorpus.Sql(name)));
                break;
            case var other:
                Assert.Fail($"'{other}' is no kind of difference.");
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void The_words_of_1_0_mean_what_those_of_0_45_mean(string name)
    {
        var (old, spelled) = (OracleCases.Compile(name), OracleCases.CompileSpelling(name));

        Assert.Equal(Written(old), Written(spelled));
        Assert.Equal(old.Tables.Select(table => table.Relations), spelled.Tables.Select(table => table.Relations));
    }

    [Fact]
    public void Every_difference_that_is_expected_is_of_a_case_and_has_a_reason()
    {
        var names = OracleCorpus.Cases.Concat(OracleCorpus.Projects.Select(name => "projects/" + name)).ToHashSet(StringComparer.Ordinal);

        Assert.All(OracleCorpus.Differences.Values, difference =>
        {
            Assert.Contains(difference.Case, names);
            Assert.False(string.IsNullOrWhiteSpace(difference.Reason));
        });
    }

    private static string Written(SchemaModel model) => SnapshotWriter.Write(model, SnapshotWriter.NoPrevious, SnapshotWriter.NoPrevious);

    private static Task<DatabaseCatalog> CatalogOfAsync(string name, string sql) =>
        CatalogTrial.OfAsync(OracleCorpus.Before(name) + sql, rolePrefix: OracleCorpus.RolePrefix);
}
