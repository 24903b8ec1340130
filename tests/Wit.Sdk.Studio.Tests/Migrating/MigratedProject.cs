using Wit.Sdk.Studio;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Studio.Tests.Migrating;

/// <summary>A project in a temporary folder: one migration, which its database has.</summary>
public sealed class MigratedProject : IAsyncDisposable
{
    private const string Schema = """
        import { integer, pgTable, text } from "drizzle-orm/pg-core";
        export const tasks = pgTable("tasks", { id: integer("id").primaryKey(), name: text("name").notNull() });
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wit-studio-");

    private MigratedProject(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public static async Task<MigratedProject> CreateAsync()
    {
        var project = new MigratedProject(await TestDatabase.CreateAsync(string.Empty));
        project.Write(Schema);
        var (workspace, settings) = await project.SettingsAsync();
        var schema = await CompiledSchema.LoadAsync(workspace, settings);
        await GenerateMigration.RunAsync(await MigrationFolder.ReadAsync(workspace, settings.Out), schema.Model, new GenerateRequest { Name = "start" }, TimeProvider.System);
        await new DatabaseMigrations(project.Database.ConnectionString, workspace.Absolute(settings.Out), settings.Migrations).ApplyAsync(null);
        return project;
    }

    /// <summary>Changes the schema file.</summary>
    public void Edit(string old, string @new) => Write(Schema.Replace(old, @new, StringComparison.Ordinal));

    public async Task<StudioServer> StartAsync() => await StudioServer.StartAsync(new StudioOptions { ConnectionString = Database.ConnectionString, Project = await SettingsAsync() });

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private void Write(string schema) => File.WriteAllText(Path.Combine(_folder.FullName, "schema.ts"), schema);

    private async Task<StudioProject> SettingsAsync()
    {
        var workspace = new Workspace(_folder.FullName, static _ => null, TimeProvider.System);
        return new StudioProject(workspace, await ProjectSettings.ResolveAsync(workspace, new SettingsOverrides { Schema = ["schema.ts"], Out = "drizzle" }));
    }
}
