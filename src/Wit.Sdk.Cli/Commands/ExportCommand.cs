using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit export</c>: the DDL that builds the schema from an empty database.</summary>
internal sealed class ExportCommand : WitCommand
{
    private readonly ProjectOptions _project = new();

    public ExportCommand(ICliEnvironment environment)
        : base("export", "Print the DDL that builds the schema in an empty database.", environment) => _project.AddSchemaTo(this);

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var schema = await CompiledSchema.LoadAsync(Workspace, settings, ct);
        await Report.SchemaAsync(schema);
        var sql = schema.HasErrors ? string.Empty : CarriedDdl.ForSchema(schema.Model, await CarriedFile.ReadAsync(Workspace, settings.Schema, schema.Model, ct));
        await WriteSqlAsync(arguments, sql, writer =>
        {
            if (!schema.HasErrors) writer.WriteString("sql", sql);
            writer.Diagnostics(schema.Diagnostics);
        });
        return schema.HasErrors ? ExitCode.Problem : ExitCode.Done;
    }
}
