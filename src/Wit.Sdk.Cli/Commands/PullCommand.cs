using System.CommandLine;
using System.Globalization;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Schema.Drizzle.Configuration;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Pulling;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit pull</c>: a schema file from a live database. A file that exists is never overwritten.</summary>
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
        Description = "The PostgreSQL schemas to read; may be repeated. Default: public.", HelpName = "schema", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _tables = new("--tables")
    {
        Description = "Patterns of the tables and views to read, such as 'user*' or 'app.*'; may be repeated.", HelpName = "pattern", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _print = new("--print") { Description = "Print the schema file and write nothing." };

    public PullCommand(ICliEnvironment environment)
        : base("pull", "Write a schema file from a live database.", environment)
    {
        _project.AddDatabaseTo(this);
        Add(_schemas);
        Add(_tables);
        Add(_print);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var isPrint = arguments.GetValue(_print);
        var target = Target(settings, isPrint);
        var pulled = await Database(settings).PullAsync(arguments.GetValue(_schemas) is { Length: > 0 } schemas ? schemas : ["public"], arguments.GetValue(_tables) ?? [], ct);
        var written = isPrint ? [] : await WriteFilesAsync(settings, target, pulled, ct);
        foreach (var loss in pulled.Losses) await Report.WarningAsync("not in the file: " + loss);
        await Report.InfoAsync(pulled.Losses.Count == 0
            ? "The file was compiled and compared: it builds the same database."
            : string.Create(CultureInfo.InvariantCulture, $"The file was compiled and compared: {pulled.Losses.Count} differences."));
        var text = isPrint ? pulled.Text : string.Concat(written.Select(file => file + "\n"));
        await WriteAsync(arguments, text, writer =>
        {
            writer.Texts("files", written);
            if (isPrint) writer.WriteString("schema", pulled.Text);
            writer.Texts("losses", pulled.Losses);
        });
        return pulled.Losses.Count == 0 ? ExitCode.Done : ExitCode.Problem;
    }

    private string Target(ProjectSettings settings, bool isPrint)
    {
        var target = settings.Schema[0];
        if (isPrint) return target;
        if (settings.Schema.Count > 1 || FilePattern.FirstWildcard(target) >= 0)
            throw new ToolException("The config names several schema files; 'wit pull' writes one. Use --print, or a config with one file.", isUsage: true);
        if (Path.Exists(Workspace.Absolute(target)))
            throw new ToolException($"'{Workspace.Display(target)}' exists, and 'wit pull' does not change it. Use --print to see what the database has.", isUsage: true);
        return target;
    }

    private async Task<IReadOnlyList<string>> WriteFilesAsync(ProjectSettings settings, string target, PulledSchema pulled, CancellationToken cancellationToken)
    {
        var written = new List<string> { await WriteFileAsync(target, pulled.Text, cancellationToken) };
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
