using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Seeding;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Seeding;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit seed</c>: runs the file of development data, all of it or nothing.</summary>
internal sealed class SeedCommand : WitCommand
{
    private readonly ProjectOptions _project = new();
    private readonly Option<string> _file = new("--file") { Description = "The SQL to run (default: seed.sql beside drizzle.config.ts or in schema/).", HelpName = "file" };

    public SeedCommand(ICliEnvironment environment)
        : base("seed", "Fill the database with development data from an SQL file.", environment)
    {
        _project.AddDatabaseTo(this);
        Add(_file);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var script = await SeedDatabase.ReadAsync(Workspace, settings, arguments.GetValue(_file), ct);
        var result = await SeedDatabase.RunAsync(script, Report.Hiding(settings.RequireConnectionString()), ct);
        if (result.Statements.Count == 0) await Report.WarningAsync($"{result.Name} has no statement.");
        await WriteAsync(arguments, Text(result), writer => Write(writer, result));
        return ExitCode.Done;
    }

    private static string Text(SeedResult result) =>
        string.Concat(result.Statements.Select(statement => $"{Printable.Name(result.Name)}({statement.Line}): {Word(statement)} {Count(statement.Rows)}\n"))
        + $"seeded {Printable.Name(result.Name)}: {Count(result.RowsWritten)} written{(result.RowsWritten == 0 ? "; the data already existed" : string.Empty)}\n";

    private static string Count(long rows) => string.Create(CultureInfo.InvariantCulture, $"{rows} {(rows == 1 ? "row" : "rows")}");

    private static string Word(SeededStatement statement) => statement.Kind.ToString().ToLowerInvariant();

    private static void Write(Utf8JsonWriter writer, SeedResult result)
    {
        writer.WriteString("file", result.Name);
        writer.WriteNumber("rowsWritten", result.RowsWritten);
        writer.Array("statements", result.Statements, statement =>
        {
            writer.WriteNumber("line", statement.Line);
            writer.WriteString("kind", Word(statement));
            writer.WriteNumber("rows", statement.Rows);
        });
    }
}
