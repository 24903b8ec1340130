using System.CommandLine;
using System.Globalization;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Migrations;
using Wit.Sdk.Seeding;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Seeding;

namespace Wit.Sdk.Cli.Commands.Db;

/// <summary><c>wit db reset</c>: empties the database, then applies the project's migrations and seed.</summary>
internal sealed class DbResetCommand : ServerCommand
{
    private readonly Option<string> _config = new("--config") { Description = "The config to read (default: drizzle.config.ts here or in schema/).", HelpName = "file" };

    public DbResetCommand(ICliEnvironment environment)
        : base("reset", "Empty the database of the running server, then apply the migrations and seed.sql, if the project has them.", environment) => Add(_config);

    protected override async Task<int> RunAsync(ParseResult arguments, string folder, CancellationToken cancellationToken)
    {
        var server = await RequireAsync(folder, cancellationToken);
        var settings = await ProjectSettings.ResolveAsync(Workspace, new SettingsOverrides { Config = arguments.GetValue(_config) }, cancellationToken);
        await server.ResetAsync(cancellationToken);
        IReadOnlyList<MigrationFile> applied = Directory.Exists(Workspace.Absolute(settings.Out))
            ? await new DatabaseMigrations(server.ConnectionString, Workspace.Absolute(settings.Out), settings.Migrations).ApplyAsync(progress: null, cancellationToken)
            : [];
        var script = await SeedDatabase.FindAsync(Workspace, settings, cancellationToken);
        var seeded = script is null ? null : await SeedDatabase.RunAsync(script, server.ConnectionString, cancellationToken);
        await WriteAsync(arguments, Text(applied, seeded), writer =>
        {
            writer.Texts("applied", applied.Select(file => file.Tag));
            writer.WriteNumber("rowsWritten", seeded?.RowsWritten ?? 0);
        });
        return ExitCode.Done;
    }

    private static string Text(IReadOnlyList<MigrationFile> applied, SeedResult? seeded) =>
        "The database was emptied.\n"
        + string.Concat(applied.Select(file => "applied " + Printable.Name(file.FileName) + "\n"))
        + (seeded is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"seeded {Printable.Name(seeded.Name)}: {seeded.RowsWritten} rows written\n"));
}
