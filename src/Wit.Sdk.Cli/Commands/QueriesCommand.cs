using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Queries;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit queries</c>: lists the statements of query files with their parameters and columns, checked against the schema file without a database.</summary>
internal sealed class QueriesCommand : WitCommand
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ProjectOptions _project = new();
    private readonly Option<string[]> _queries = ProjectOptions.SchemaOption("--queries", "Query file (.sql) or folder; may be repeated. Default: queries/.");
    private readonly Option<bool> _verify = new("--verify") { Description = "Have the database confirm parameters and columns." };

    public QueriesCommand(ICliEnvironment environment)
        : base("queries", "Check SQL files against the schema, and list their parameters and columns.", environment)
    {
        _project.AddSchemaTo(this);
        _project.AddUrlTo(this);
        Add(_queries);
        Add(_verify);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var schema = await CompiledSchema.LoadAsync(Workspace, settings, ct);
        await Report.SchemaAsync(schema);
        if (schema.HasErrors) return ExitCode.Problem;
        var lister = new QueryLister(schema.Model, await ScriptAsync(settings, ct));
        foreach (var file in QueryFiles.Find(Workspace, arguments.GetResult(_queries) is null ? [] : arguments.GetValue(_queries) ?? []))
            lister.Add(Workspace.Display(file), await File.ReadAllTextAsync(file, ct));
        var problems = lister.Problems.ToList();
        if (arguments.GetValue(_verify))
            problems.AddRange(await QueryVerifier.FindDifferencesAsync(Report.Hiding(settings.RequireConnectionString()), lister.Queries, ct));
        foreach (var problem in problems) await Environment.Error.WriteLineAsync(Printable.Text(problem.ToString()));
        await Environment.Out.WriteAsync(Printable.Text(IsJson(arguments) ? Json(lister.Queries) : Text(lister.Queries)));
        return problems.TrueForAll(problem => problem.IsWarning) ? ExitCode.Done : ExitCode.Problem;
    }

    private async Task<string> ScriptAsync(ProjectSettings settings, CancellationToken ct)
    {
        var carried = await CarriedFile.ReadAsync(Workspace, settings.Schema, ct);
        return carried.Write();
    }

    private static string Text(IReadOnlyList<ListedQuery> queries)
    {
        var text = new StringBuilder();
        foreach (var query in queries)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{query.File}({query.Line}): {query.Name} {query.Command}\n");
            foreach (var parameter in query.Parameters) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  @{parameter.Name} {parameter.Type}{(parameter.IsNullable ? " null" : string.Empty)}\n");
            foreach (var column in query.Columns.SelectMany(column => column.Columns.Count > 0 ? column.Columns.Select(inner => inner with { Name = $"{column.Name}.{inner.Name}" }) : [column]))
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {column.Name} {column.Type}{(column.IsNullable ? " null" : string.Empty)}\n");
        }

        return text.ToString();
    }

    private static string Json(IReadOnlyList<ListedQuery> queries)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            writer.WriteStartArray();
            foreach (var query in queries) Write(writer, query);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, ListedQuery query)
    {
        writer.WriteStartObject();
        writer.WriteString("name", query.Name);
        writer.WriteString("command", query.Command);
        writer.WriteString("file", query.File);
        writer.WriteNumber("line", query.Line);
        writer.WriteString("sql", query.Sql);
        writer.Array("parameters", query.Parameters, parameter => Write(writer, parameter.Name, parameter.Type, parameter.IsNullable, parameter.Clr));
        writer.Array("columns", query.Columns, column => Write(writer, column));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ListedColumn column)
    {
        Write(writer, column.Name, column.Type, column.IsNullable, column.Clr);
        if (column.Columns.Count > 0) writer.Array("columns", column.Columns, inner => Write(writer, inner));
    }

    private static void Write(Utf8JsonWriter writer, string name, string type, bool isNullable, string clr)
    {
        writer.WriteString("name", name);
        writer.WriteString("type", type);
        writer.WriteBoolean("nullable", isNullable);
        writer.WriteString("clr", clr);
    }
}
