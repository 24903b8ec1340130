using Npgsql;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Output;

/// <summary>Reports progress to people on standard error; passwords are masked in all of it.</summary>
internal sealed class Reporter(ICliEnvironment environment)
{
    private readonly List<string> _secrets = [];

    /// <summary>Masks a connection string's password from here on, wherever it turns up; returns the connection string.</summary>
    public string Hiding(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        // A password that is also a name is not secret, and masking it would make messages unreadable.
        if (parts.Password is { Length: > 0 } password && password != parts.Username && password != parts.Database) _secrets.Add(password);
        return connectionString;
    }

    /// <summary>Masks passwords in a text that is not written here.</summary>
    public string Mask(string text) => _secrets.Aggregate(Secrets.Hide(text), (masked, secret) => masked.Replace(secret, Secrets.Mask, StringComparison.Ordinal));

    public Task InfoAsync(string text) => WriteAsync(Shown(text));

    /// <summary>Reports several lines at once.</summary>
    public async Task InfoAsync(IEnumerable<string> lines)
    {
        if (string.Join('\n', lines.Select(Printable.Name)) is { Length: > 0 } text) await InfoAsync(text);
    }

    /// <summary>For callbacks that can't wait.</summary>
    public void Info(string text) => environment.Error.Write(Shown(text) + "\n");

    public Task ErrorAsync(string text) => WriteAsync(Style.Error(environment, "error") + ": " + Shown(text));

    public Task WarningAsync(string text) => WriteAsync(Style.Warning(environment, "warning") + ": " + Shown(text));

    /// <summary>The engine's diagnostics about a schema.</summary>
    public Task SchemaAsync(CompiledSchema schema) => DiagnosticsAsync(schema.Diagnostics, schema);

    /// <summary>Diagnostics in the form of compilers; on a terminal with the lines that they are about.</summary>
    public async Task DiagnosticsAsync(IEnumerable<Diagnostic> diagnostics, CompiledSchema? files)
    {
        foreach (var diagnostic in diagnostics)
        {
            var file = diagnostic.Location is null ? null : files?.FindFile(diagnostic.Location.Path);
            await WriteAsync(environment.IsErrorTerminal && file is not null ? CodeFrames.Render(diagnostic, file, environment) : Shown(diagnostic.ToString()));
        }
    }

    /// <summary>The open questions, at their places, with the flags that answer them.</summary>
    public async Task QuestionsAsync(IReadOnlyList<OpenQuestion> questions, CompiledSchema? schema)
    {
        foreach (var question in questions)
        {
            await DiagnosticsAsync([question.Locate(schema?.Result.SourceMap ?? SourceMap.Empty)], schema);
            await WriteAsync("  answer with one of:");
            foreach (var flag in question.Flags) await WriteAsync("    " + Shown(flag));
        }
    }

    /// <summary>The costs and losses of a migration, as warnings.</summary>
    public Task FindingsAsync(IEnumerable<Finding> findings, CompiledSchema? schema) =>
        DiagnosticsAsync(findings.Select(finding => Warning(finding, schema)).Where(warning => warning.Severity != DiagnosticSeverity.Hint), schema);

    /// <summary>A finding at its place; what would be an error if it were not allowed is a warning.</summary>
    public static Diagnostic Warning(Finding finding, CompiledSchema? schema)
    {
        var diagnostic = finding.Locate(schema?.Result.SourceMap ?? SourceMap.Empty);
        return diagnostic.Severity == DiagnosticSeverity.Error ? diagnostic with { Descriptor = diagnostic.Descriptor with { Severity = DiagnosticSeverity.Warning } } : diagnostic;
    }

    /// <summary>Text as a terminal may have it: without passwords, and without anything that it would obey. Colour is put around it afterwards.</summary>
    private string Shown(string text) => Printable.Text(Mask(text));

    private Task WriteAsync(string text) => environment.Error.WriteAsync(Mask(text) + "\n");
}
