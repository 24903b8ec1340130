using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Schema.Drizzle.Configuration;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Starting;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit init</c>: the files that a project starts with; with a database, its schema. A file that exists is left as it is.</summary>
internal sealed class InitCommand : WitCommand
{
    private readonly Option<string> _url = new("--url") { Description = "A database whose schema is written (default: a small example).", HelpName = "url" };
    private readonly Option<string[]> _schemas = new("--schema-filter")
    {
        Description = "With --url: the PostgreSQL schemas to read; may be repeated. Default: public.", HelpName = "schema", AllowMultipleArgumentsPerToken = true,
    };

    public InitCommand(ICliEnvironment environment)
        : base("init", "Write the files that a project starts with: config, schema, types for editors.", environment)
    {
        Add(_url);
        Add(_schemas);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, new SettingsOverrides(), ct);
        var hasSchema = settings.Schema.Any(path => FilePattern.FirstWildcard(path) >= 0 || Path.Exists(Workspace.Absolute(path)));
        if (arguments.GetValue(_url) is { } url)
        {
            // The first one: without a database there is nothing to start with.
            if (await PullAsync(url, arguments.GetValue(_schemas) ?? [], ct) is not ExitCode.Done and var code) return code;
            hasSchema = true;
        }

        var started = await StartProject.RunAsync(Workspace, hasSchema || settings.Schema.Count != 1 ? null : settings.Schema[0], ct);
        foreach (var file in started.Kept) await Report.InfoAsync($"'{file}' exists and is left as it is.");
        if (started.MissingPaths is { } paths) await Report.InfoAsync(["For types in editors add to compilerOptions.paths of tsconfig.json:", .. paths.Split('\n')]);
        await Report.InfoAsync(Next(arguments.GetValue(_url) is not null));
        await WriteAsync(arguments, string.Concat(started.Written.Select(file => Printable.Name(file) + "\n")), writer =>
        {
            writer.Texts("written", started.Written);
            writer.Texts("kept", started.Kept);
        });
        return ExitCode.Done;
    }

    private static IReadOnlyList<string> Next(bool isPulled) => isPulled
        ?
        [
            "Next: 'wit generate' writes the first migration; 'wit migrate --baseline' records it as applied to the database that it was read from.",
            "'dotnet add package Wit.Sdk' builds the typed C#.",
        ]
        :
        [
            "Next: edit the schema; 'wit generate' writes the migration.",
            "'wit db start' runs a PostgreSQL for it and prints its URL; with DATABASE_URL set to that, 'wit migrate' applies the migration.",
            "'dotnet add package Wit.Sdk' builds the typed C#.",
        ];

    private Task<int> PullAsync(string url, string[] schemas, CancellationToken cancellationToken)
    {
        // What it writes and loses it reports itself.
        string[] call = ["--url", url, .. schemas.SelectMany(schema => new[] { "--schema-filter", schema })];
        var configuration = new InvocationConfiguration { Output = Environment.Error, Error = Environment.Error, EnableDefaultExceptionHandler = false };
        return new PullCommand(Environment).Parse(call).InvokeAsync(configuration, cancellationToken);
    }
}
