using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Output;

/// <summary>Tells people on standard error what happens; passwords are masked in all of it.</summary>
internal sealed class Reporter(ICliEnvironment environment)
{
    public Task InfoAsync(string text) => WriteAsync(text);

    public Task ErrorAsync(string text) => WriteAsync(Style.Error(environment, "error") + ": " + text);

    public Task WarningAsync(string text) => WriteAsync(Style.Warning(environment, "warning") + ": " + text);

    /// <summary>What the engine says about a schema.</summary>
    public Task SchemaAsync(CompiledSchema schema) => DiagnosticsAsync(schema.Diagnostics, schema);

    /// <summary>Diagnostics in the form of compilers; on a terminal with the lines that they are about.</summary>
    public async Task DiagnosticsAsync(IEnumerable<Diagnostic> diagnostics, CompiledSchema? files)
    {
        foreach (var diagnostic in diagnostics)
        {
            var file = diagnostic.Location is null ? null : files?.FindFile(diagnostic.Location.Path);
            await WriteAsync(environment.IsErrorTerminal && file is not null ? CodeFrames.Render(diagnostic, file, environment) : diagnostic.ToString());
        }
    }

    /// <summary>What has to be answered, with the flags that would.</summary>
    public async Task QuestionsAsync(IReadOnlyList<OpenQuestion> questions)
    {
        foreach (var question in questions)
        {
            await ErrorAsync(question.Text);
            await WriteAsync("  answer with one of:");
            foreach (var flag in question.Flags) await WriteAsync("    " + flag);
        }
    }

    private Task WriteAsync(string text) => environment.Error.WriteAsync(Secrets.Hide(text) + "\n");
}
