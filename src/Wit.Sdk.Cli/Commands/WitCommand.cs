using System.CommandLine;
using System.Text.Json;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Migrations;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Cli.Commands;

/// <summary>A command of the tool: runs it, and turns what goes wrong into words and an exit code.</summary>
internal abstract class WitCommand : Command
{
    private readonly Option<bool> _json = new("--json") { Description = "Print the result as JSON." };

    protected WitCommand(string name, string description, ICliEnvironment environment)
        : base(name, description)
    {
        Environment = environment;
        Report = new Reporter(environment);
        Add(_json);
        SetAction(InvokeAsync);
    }

    protected ICliEnvironment Environment { get; }

    protected Reporter Report { get; }

    protected Workspace Workspace => Environment.Workspace;

    /// <summary>Does the work; returns the exit code.</summary>
    protected abstract Task<int> RunAsync(ParseResult arguments, CancellationToken ct);

    protected bool IsJson(ParseResult arguments) => arguments.GetValue(_json);

    /// <summary>The project's folder and database; its password is masked from here on.</summary>
    /// <exception cref="ToolException">No database is named.</exception>
    protected DatabaseMigrations Database(ProjectSettings settings) =>
        new(Report.Hiding(settings.RequireConnectionString()), Workspace.Absolute(settings.Out), settings.Migrations);

    /// <summary>Prints a result: as JSON, or as text.</summary>
    protected Task WriteAsync(ParseResult arguments, string text, Action<Utf8JsonWriter> json) =>
        Environment.Out.WriteAsync(IsJson(arguments) ? JsonOutput.Object(json) : Printable.Text(text));

    /// <summary>Prints SQL: as JSON, or as it is for the program that reads it; on a terminal so that it can be shown.</summary>
    protected Task WriteSqlAsync(ParseResult arguments, string sql, Action<Utf8JsonWriter> json) =>
        Environment.IsOutTerminal || IsJson(arguments) ? WriteAsync(arguments, sql, json) : Environment.Out.WriteAsync(sql);

    private async Task<int> InvokeAsync(ParseResult arguments, CancellationToken ct)
    {
        try
        {
            return await RunAsync(arguments, ct);
        }
        catch (ToolException exception)
        {
            return await FailAsync(arguments, exception.Message, exception.IsUsage ? ExitCode.Usage : ExitCode.Problem, exception.InnerException as MigrationException);
        }
        catch (DiagnosticsException exception)
        {
            await Report.DiagnosticsAsync(exception.Diagnostics, files: null);
            if (IsJson(arguments)) await WriteAsync(arguments, string.Empty, writer => writer.Diagnostics(exception.Diagnostics));
            return exception.IsUsage ? ExitCode.Usage : ExitCode.Problem;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(arguments, exception.Message, ExitCode.Problem);
        }
        catch (OperationCanceledException exception) when (ct.IsCancellationRequested)
        {
            // The migrator says what was applied.
            return await FailAsync(arguments, exception.InnerException is OperationCanceledException ? exception.Message : "Cancelled.", ExitCode.Problem);
        }
    }

    private async Task<int> FailAsync(ParseResult arguments, string message, int exitCode, MigrationException? migration = null)
    {
        await Report.ErrorAsync(message);
        if (IsJson(arguments)) await WriteAsync(arguments, string.Empty, writer => Write(writer, message, migration));
        return exitCode;
    }

    private void Write(Utf8JsonWriter writer, string message, MigrationException? migration)
    {
        writer.WriteString("error", Report.Mask(message));
        if (migration is null) return;
        writer.WriteString("file", migration.File);
        writer.WriteNumber("line", migration.Line);
        writer.WriteNumber("column", migration.Column);
        writer.WriteString("sqlState", migration.SqlState);
        writer.WriteString("statement", migration.Statement is { } statement ? Report.Mask(statement) : null);
    }
}
