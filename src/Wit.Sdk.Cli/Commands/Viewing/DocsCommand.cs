using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Documenting;

namespace Wit.Sdk.Cli.Commands.Viewing;

/// <summary><c>wit docs</c>: the schema as a static site, with a diagram and a page per table.</summary>
internal sealed class DocsCommand : WitCommand
{
    private readonly ProjectOptions _project = new();
    private readonly Option<string> _out = new("--out") { Description = "The folder of the site.", HelpName = "folder", DefaultValueFactory = static _ => "docs/schema" };

    public DocsCommand(ICliEnvironment environment)
        : base("docs", "Write the schema as a static site: a diagram, a page per table, a search.", environment)
    {
        _project.AddSchemaTo(this);
        Add(_out);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var folder = arguments.GetValue(_out)!;
        var site = await WriteSite.RunAsync(Workspace, settings, folder, ct);
        await Report.SchemaAsync(site.Schema);
        if (site.Schema.HasErrors)
        {
            await WriteAsync(arguments, string.Empty, writer => writer.Diagnostics(site.Schema.Diagnostics));
            return ExitCode.Problem;
        }

        await WriteAsync(arguments, Text(site, Workspace.Display(folder)), writer =>
        {
            writer.WriteNumber("files", site.Count);
            Paths(writer, "written", site.Written);
            Paths(writer, "removed", site.Removed);
        });
        return ExitCode.Done;
    }

    private static string Text(WriteSite site, string folder) =>
        (site.Written.Count, site.Removed.Count) is (0, 0)
            ? $"{folder} is up to date: {site.Count} files.\n"
            : $"Wrote {site.Written.Count} of {site.Count} files to {folder}{(site.Removed.Count == 0 ? string.Empty : $", removed {site.Removed.Count}")}. Open {folder}/index.html.\n";

    private static void Paths(System.Text.Json.Utf8JsonWriter writer, string name, IReadOnlyList<string> paths)
    {
        writer.WriteStartArray(name);
        foreach (var path in paths)
            writer.WriteStringValue(path);
        writer.WriteEndArray();
    }
}
