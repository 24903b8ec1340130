using System.Data;
using Npgsql;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Printing;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Drift;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>Writes a schema file from a live database, and proves it: what the file builds is compared with the database that it came from.</summary>
public static class PullSchema
{
    private const string FileName = "schema.ts";

    /// <summary>Reads, prints and proves; changes nothing in the database.</summary>
    /// <exception cref="ToolException">The role may not build the schema for the proof, or the server is read-only.</exception>
    public static async Task<PulledSchema> RunAsync(NpgsqlDataSource dataSource, PullRequest request, CancellationToken cancellationToken = default)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        return await RunAsync(connection, request, cancellationToken);
    }

    /// <summary>Reads, prints and proves within the transaction of a connection, whose own changes count.</summary>
    /// <param name="connection">A connection in a transaction, which the caller must roll back.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ToolException">The role may not build the schema for the proof, or the server is read-only.</exception>
    public static async Task<PulledSchema> RunAsync(NpgsqlConnection connection, PullRequest request, CancellationToken cancellationToken = default)
    {
        var scope = new CatalogScope([.. request.Schemas], [], request.Excluded.ToHashSet());
        var read = await CatalogReader.ReadAsync(connection, scope, cancellationToken);
        var catalog = TenantTables.Tagged(read with { Model = Documented(read.Model, read.Extras) });
        var model = Chosen(catalog.Model, request);
        var text = SchemaPrinter.Print(model);

        var compiled = SchemaCompiler.Compile(new[] { new SourceFile(FileName, text) }, default, SchemaOptions.Default, cancellationToken);
        if (compiled.HasErrors)
            throw new ToolException("The schema file that was printed does not compile; please report this. " + compiled.Diagnostics.First(it => it.Severity == Schema.Diagnostics.DiagnosticSeverity.Error));
        var extras = CarriedObjects.Chosen(catalog.Extras, model, request);
        var carried = CarriedObjects.Of(extras);
        var report = await DatabaseDrift.CompareAsync(connection, compiled.Model, carried.WithTenants(compiled.Model), request.Excluded, cancellationToken);
        var said = CatalogFacts.Of(new CatalogSchema(compiled.Model, default), value => value);
        return new PulledSchema(text, model.Tables.Count, [.. Losses(report, extras, said)]) { Carried = carried, CarriedObjects = CarriedObjects.Describe(extras) };
    }

    private static SchemaModel Chosen(SchemaModel model, PullRequest request)
    {
        // Without tables of its own a schema is nothing that a file needs to say, but for one that was asked for.
        var patterns = request.Tables.Select(pattern => new NamePattern(pattern)).ToList();
        return patterns.Count == 0 ? model : model with
        {
            Tables = model.Tables.Where(table => patterns.Exists(pattern => pattern.Matches(table.Name))).ToEquatableArray(),
            Views = model.Views.Where(view => patterns.Exists(pattern => pattern.Matches(view.Name))).ToEquatableArray(),
        };
    }

    /// <summary>Comments of tables, views and columns become JSDoc.</summary>
    internal static SchemaModel Documented(SchemaModel model, EquatableArray<CatalogExtra> extras)
    {
        var comments = extras.Where(extra => extra.Kind == CatalogExtra.Comment).ToDictionary(extra => (extra.Table!, extra.Name), extra => extra.Definition);
        return comments.Count == 0 ? model : model with
        {
            Tables = model.Tables.Select(table => table with { Documentation = Of(table.Name, string.Empty), Columns = Columns(table.Name, table.Columns) }).ToEquatableArray(),
            Views = model.Views.Select(view => view with { Documentation = Of(view.Name, string.Empty), Columns = Columns(view.Name, view.Columns) }).ToEquatableArray(),
        };

        EquatableArray<Column> Columns(QualifiedName owner, EquatableArray<Column> columns) =>
            columns.Select(column => column with { Documentation = Of(owner, column.Name) }).ToEquatableArray();

        Documentation Of(QualifiedName owner, string name) => comments.TryGetValue((owner, name), out var text) ? new Documentation(text, default) : Documentation.None;
    }

    private static IEnumerable<string> Losses(DriftReport report, IReadOnlyList<CatalogExtra> extras, CatalogFacts said)
    {
        foreach (var difference in report.Differences.Where(difference => !IsVerbatim(difference, said)))
            yield return difference.State == DifferenceState.Unexpected ? Unsaid(difference) : difference.ToString();
        foreach (var part in report.Undecided) yield return "not compared: " + part;
        foreach (var extra in extras.Where(extra => extra.Table is null && !CarriedObjects.IsCarried(extra)))
            yield return $"{extra.Kind} {extra.Path} has no word in Drizzle";
    }

    /// <summary>
    /// Whether the file has the server's own text. Built again, it can be spelled otherwise without meaning anything else: PostgreSQL keeps how AND was nested and forgets it when
    /// it prints.
    /// </summary>
    internal static bool IsVerbatim(Difference difference, CatalogFacts said) => difference is { State: DifferenceState.Different, Property: not "row level security" }
        && said.Find(difference.Kind, difference.Path)?.Properties.Contains((difference.Property!, difference.Actual!)) == true;

    private static string Unsaid(Difference difference) => difference.ToString().Replace("is in the database, but not in the schema", "has no word in Drizzle", StringComparison.Ordinal);
}
