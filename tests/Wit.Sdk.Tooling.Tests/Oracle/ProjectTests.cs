using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Testing.Catalog;
using Wit.Sdk.Testing.Oracle;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Tests.Oracle;

/// <summary>Whole projects, read from their drizzle.config.ts as the tool reads them, are what drizzle-kit makes of them.</summary>
public sealed class ProjectTests
{
    public static TheoryData<string> Projects => [.. OracleCorpus.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task A_project_gives_the_snapshot_that_drizzle_kit_gives(string name)
    {
        var written = SnapshotWriter.Write(await CompileAsync(name), SnapshotWriter.NoPrevious, SnapshotWriter.NoPrevious);

        Assert.Equal(OracleCorpus.ProjectSnapshot(name), written);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task A_project_gives_the_catalog_that_drizzle_kit_gives(string name)
    {
        var ours = await CatalogOfAsync(Ddl.ForSchema(await CompileAsync(name)));
        if (OracleCorpus.Differences.ContainsKey("projects/" + name))
        {
            await Assert.ThrowsAsync<PostgresException>(() => CatalogOfAsync(OracleCorpus.ProjectSql(name)));
            return;
        }

        var theirs = await CatalogOfAsync(OracleCorpus.ProjectSql(name));
        Assert.Equal(string.Empty, theirs.DifferenceTo(ours));
    }

    private static async Task<SchemaModel> CompileAsync(string name)
    {
        var workspace = new Workspace(OracleCorpus.ProjectFolder(name), _ => null, TimeProvider.System);
        var settings = await ProjectSettings.ResolveAsync(workspace, new SettingsOverrides());
        var schema = await CompiledSchema.LoadAsync(workspace, settings.Schema, settings.Casing);
        Assert.False(schema.HasErrors, string.Join('\n', schema.Result.Diagnostics));
        return schema.Model;
    }

    private static Task<DatabaseCatalog> CatalogOfAsync(string sql) => CatalogTrial.OfAsync(sql, rolePrefix: OracleCorpus.RolePrefix);
}
