using System.CommandLine;
using System.Globalization;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Schema.Drizzle.Configuration;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Pulling;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit pull</c>: a schema file from a live database. Files that exist are edited where they differ, and never rewritten.</summary>
internal sealed class PullCommand : WitCommand
{
    private const string NewConfig =
        """
        import { defineConfig } from "drizzle-kit";

        export default defineConfig({
          dialect: "postgresql",
          schema: "./schema/schema.ts",
          out: "./schema/migrations",
          dbCredentials: { url: process.env.DATABASE_URL! },
        });

        """;

    private readonly ProjectOptions _project = new();
    private readonly Option<string[]> _schemas = new("--schema-filter")
    {
        Description = "The PostgreSQL schemas to read; may be repeated. Default: public and those of the files.", HelpName = "schema", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _tables = new("--tables")
    {
        Description = "Patterns of the tables and views to read, such as 'user*' or 'app.*'; may be repeated.", HelpName = "pattern", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _print = new("--print") { Description = "Print the schema file and write nothing." };
    private readonly Option<string[]> _allowedDrops = new("--allow-drop")
    {
        Description = "An object that the database does not have and that may go from the files, such as column:public.users.name; may be repeated.",
        HelpName = "kind:name",
        AllowMultipleArgumentsPerToken = true,
    };

    public PullCommand(ICliEnvironment environment)
        : base("pull", "Write a schema file from a live database, or bring existing ones up to date with it.", environment)
    {
        _project.AddDatabaseTo(this);
        Add(_schemas);
        Add(_tables);
        Add(_print);
        Add(_allowedDrops);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        if (Exists(settings)) return await PatchAsync(arguments, settings, ct);
        var isPrint = arguments.GetValue(_print);
        var target = Target(settings);
        var pulled = await Database(settings).PullAsync(arguments.GetValue(_schemas) is { Length: > 0 } schemas ? schemas : ["public"], arguments.GetValue(_tables) ?? [], ct);
        var written = isPrint ? [] : await WriteFilesAsync(settings, target, pulled, ct);
        var carriedPath = Workspace.Display(CarriedFile.PathFor(Workspace, settings.Schema));
        await Report.InfoAsync(pulled.CarriedObjects.Select(carried => $"carried in {carriedPath}: {carried}"));
        foreach (var loss in pulled.Losses) await Report.WarningAsync("not in the file: " + loss);
        await Report.InfoAsync(pulled.Losses.Count == 0
            ? "The schema was compiled and compared: it builds the same database."
            : string.Create(CultureInfo.InvariantCulture, $"The schema was compiled and compared: {pulled.Losses.Count} differences."));
        var text = isPrint ? pulled.Text + pulled.Carried.Write() : string.Concat(written.Select(file => file + "\n"));
        await WriteAsync(arguments, text, writer =>
        {
            writer.Texts("files", written);
            if (isPrint) writer.WriteString("schema", pulled.Text);
            if (isPrint) writer.WriteString("database", pulled.Carried.Write());
            writer.Texts("carried", pulled.CarriedObjects);
            writer.Texts("losses", pulled.Losses);
        });
        return pulled.Losses.Count == 0 ? ExitCode.Done : ExitCode.Problem;
    }

    /// <summary>Edits the files that exist.</summary>
    private async Task<int> PatchAsync(ParseResult arguments, ProjectSettings settings, CancellationToken cancellationToken)
    {
        var allowed = (arguments.GetValue(_allowedDrops) ?? []).Select(AllowedDrop.Parse).ToList();
        var schema = await CompiledSchema.LoadAsync(Workspace, settings, cancellationToken);
        if (schema.HasErrors)
        {
            await Report.SchemaAsync(schema);
            await WriteAsync(arguments, string.Empty, writer => writer.Diagnostics(schema.Diagnostics));
            return ExitCode.Problem;
        }

        var before = await CarriedFile.ReadAsync(Workspace, settings.Schema, cancellationToken);
        var patched = await Database(settings).PatchAsync(schema, before, settings.Casing, arguments.GetValue(_schemas) ?? [], arguments.GetValue(_tables) ?? [], allowed, cancellationToken);
        var isPrint = arguments.GetValue(_print);
        if (!isPrint) await PatchedFileWriter.WriteAsync(Workspace, schema, patched.Files, cancellationToken);
        var carriedPath = Workspace.Display(CarriedFile.PathFor(Workspace, settings.Schema));
        var isCarriedNew = patched.Carried.Write() != before.Write();
        if (isCarriedNew && !isPrint) await File.WriteAllTextAsync(Workspace.Absolute(carriedPath), patched.Carried.Write(), cancellationToken);
        await new PatchOutput(Report).ReportAsync(patched, before, carriedPath);
        var text = string.Concat(patched.Files.Select(file => isPrint ? file.Content : file.Path + "\n")) + (isCarriedNew ? isPrint ? patched.Carried.Write() : carriedPath + "\n" : string.Empty);
        await WriteAsync(arguments, text, writer => PatchOutput.Write(writer, patched, isPrint));
        return patched.Open.Count > 0 ? ExitCode.Usage : patched.IsComplete ? ExitCode.Done : ExitCode.Problem;
    }

    private bool Exists(ProjectSettings settings) => settings.Schema.Any(path => FilePattern.FirstWildcard(path) >= 0 || Path.Exists(Workspace.Absolute(path)));

    private static string Target(ProjectSettings settings) => settings.Schema.Count == 1
        ? settings.Schema[0]
        : throw new ToolException("The config names several schema files, and none of them exists: 'wit pull' writes one. Use --print, or a config with one file.", isUsage: true);

    private async Task<IReadOnlyList<string>> WriteFilesAsync(ProjectSettings settings, string target, PulledSchema pulled, CancellationToken cancellationToken)
    {
        var written = new List<string> { await WriteFileAsync(target, pulled.Text, cancellationToken) };
        if (!pulled.Carried.IsEmpty) written.Add(await WriteFileAsync(CarriedFile.PathFor(Workspace, settings.Schema), pulled.Carried.Write(), cancellationToken));
        if (settings.ConfigPath is null) written.Add(await WriteFileAsync("drizzle.config.ts", NewConfig, cancellationToken));
        return written;
    }

    private async Task<string> WriteFileAsync(string path, string text, CancellationToken cancellationToken)
    {
        var absolute = Workspace.Absolute(path);
        Directory.CreateDirectory(Path.GetDirectoryName(absolute)!);

        // CreateNew: a file that has appeared since then is not overwritten either.
        var stream = new FileStream(absolute, FileMode.CreateNew, FileAccess.Write);
        await using (stream)
        await using (var writer = new StreamWriter(stream))
            await writer.WriteAsync(text.AsMemory(), cancellationToken);
        return Workspace.Display(path);
    }
}
