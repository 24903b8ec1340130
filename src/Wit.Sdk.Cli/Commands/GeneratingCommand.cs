using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Cli.Prompts;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary>A command that writes a migration into the folder.</summary>
internal abstract class GeneratingCommand(string name, string description, ICliEnvironment environment) : WitCommand(name, description, environment)
{
    /// <summary>Asks what is open, writes the migration to a schema, and reports it.</summary>
    protected async Task<int> GenerateAsync(
        ParseResult arguments, MigrationFolder folder, SchemaModel to, GenerateRequest request, CompiledSchema? schema, CancellationToken cancellationToken)
    {
        var answers = await Interview.AnswerAsync(Environment.Prompter, request.Answers, given => given, Open, cancellationToken);
        return await ReportAsync(arguments, await GenerateMigration.RunAsync(folder, to, request with { Answers = answers }, Workspace.Clock, cancellationToken), schema);

        OpenQuestion? Open(Answers given) => SchemaStep.Between(folder.Model, folder.InForm(to), given, request.Mode).Questions is [var first, ..] ? first : null;
    }

    protected async Task<int> ReportAsync(ParseResult arguments, GenerateResult result, CompiledSchema? schema)
    {
        List<Diagnostic> diagnostics = [.. schema?.Diagnostics ?? [], .. result.Unused];
        await Report.DiagnosticsAsync(result.Unused, schema);
        foreach (var statement in result.ByHand) await Report.WarningAsync($"no rule reverts or applies '{Printable.Name(statement.Split('\n')[0])}' of database.sql: write the SQL at the marked place of the migration");
        switch (result)
        {
            case GenerateResult.Written written:
                var files = written.Files.Select(Workspace.Display).ToList();
                await Report.InfoAsync(ReportedChanges.Of(written.Changes).Select(change => "  " + ChangeSummary.Describe(change)));
                await Report.InfoAsync(written.Carried.Select(change => "  " + change));
                await Report.FindingsAsync(written.Costs, schema);
                await WriteAsync(arguments, string.Concat(files.Select(file => Printable.Name(file) + "\n")), writer =>
                {
                    writer.WriteString("status", "written");
                    writer.Texts("files", files);
                    writer.Texts("carried", written.Carried);
                    writer.Changes(written.Changes);
                    writer.Diagnostics([.. diagnostics, .. written.Costs.Select(finding => Reporter.Warning(finding, schema))]);
                });
                return ExitCode.Done;
            case GenerateResult.Planned planned:
                await Report.FindingsAsync(planned.Costs, schema);
                await WriteSqlAsync(arguments, string.Concat(planned.Files.Select(file => $"-- {Printable.Name(file.Name)}\n{file.Sql.TrimEnd()}\n\n")), writer =>
                {
                    writer.WriteString("status", "planned");
                    writer.Array("files", planned.Files, file =>
                    {
                        writer.WriteString("name", file.Name);
                        writer.WriteString("sql", file.Sql);
                    });
                    writer.Texts("carried", planned.Carried);
                    writer.Changes(planned.Changes);
                    writer.Diagnostics([.. diagnostics, .. planned.Costs.Select(finding => Reporter.Warning(finding, schema))]);
                });
                return ExitCode.Done;
            case GenerateResult.NoChanges:
                await WriteAsync(arguments, "No changes: the schema matches the latest migration. Nothing was written.\n", writer =>
                {
                    writer.WriteString("status", "noChanges");
                    writer.Diagnostics(diagnostics);
                });
                return ExitCode.Done;
            case GenerateResult.Unanswered unanswered:
                await Report.QuestionsAsync(unanswered.Questions, schema);
                await WriteAsync(arguments, string.Empty, writer =>
                {
                    writer.WriteString("status", "unanswered");
                    writer.Questions(unanswered.Questions, schema);
                    writer.Diagnostics(diagnostics);
                });
                return ExitCode.Usage;
            default:
                throw new InvalidOperationException($"No report for {result.GetType().Name}.");
        }
    }
}
