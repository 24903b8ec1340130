using Npgsql;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Printing.Patching;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>
/// Brings schema files up to date with a live database by the smallest edits, and proves them: the new files are compiled, and what they build is compared with the database. An
/// edit that does not lead to the database's state is reverted and reported.
/// </summary>
public sealed class PatchSchema
{
    private const int MostAttempts = 6;

    private readonly NpgsqlConnection _connection;
    private readonly CompiledSchema _schema;
    private readonly NameCasing _casing;
    private readonly PullRequest _request;
    private readonly PullScope _scope;
    private CarriedSchema _carried;

    private PatchSchema(NpgsqlConnection connection, CompiledSchema schema, CarriedSchema carried, NameCasing casing, PullRequest request)
    {
        (_connection, _schema, _casing, _request) = (connection, schema, casing, request);
        _scope = new PullScope(request, schema.Model);
        _carried = carried;
    }

    /// <summary>Compares, edits and proves within the transaction of a connection; writes no file.</summary>
    /// <param name="connection">A connection in a transaction, which the caller must roll back.</param>
    /// <param name="schema">The schema files, without errors.</param>
    /// <param name="carried">The content of the file beside the schema. If all tables are asked for, it is replaced by the objects of the database.</param>
    /// <param name="casing">How keys become names.</param>
    /// <param name="request">The part of the database that counts; without schemas, those of the files.</param>
    /// <param name="allowed">The objects that may go from the files.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ToolException">The role may not build the schema for the proof, or the server is read-only.</exception>
    public static Task<PatchedSchema> RunAsync(
        NpgsqlConnection connection, CompiledSchema schema, CarriedSchema carried, NameCasing casing, PullRequest request, IReadOnlyList<AllowedDrop> allowed,
        CancellationToken cancellationToken = default) => new PatchSchema(connection, schema, carried, casing, request).RunAsync(allowed, cancellationToken);

    private async Task<PatchedSchema> RunAsync(IReadOnlyList<AllowedDrop> allowed, CancellationToken cancellationToken)
    {
        await ExecuteAsync("SAVEPOINT wit_pull", cancellationToken);
        var read = await CatalogReader.ReadAsync(_connection, _scope.Catalog, cancellationToken);
        await ExecuteAsync("ROLLBACK TO SAVEPOINT wit_pull", cancellationToken);
        var catalog = TenantTables.Tagged(read with { Model = PullSchema.Documented(read.Model, read.Extras) });
        var target = _scope.Target(catalog.Model);
        var extras = CarriedObjects.Chosen(catalog.Extras, target, _request);
        if (_request.Tables.Count == 0) _carried = CarriedObjects.WithOwn(CarriedObjects.Of(extras), _carried);
        var result = await RunAsync(target, allowed, cancellationToken);
        return result with
        {
            Carried = _carried,
            CarriedObjects = _request.Tables.Count == 0 ? CarriedObjects.Describe(extras) : [],
            Left = [.. result.Left, .. extras.Where(extra => extra.Table is null && !CarriedObjects.IsCarried(extra))
                .Select(extra => (new Difference(extra.Kind, extra.Path, DifferenceState.Unexpected), "there is no way to carry it"))],
        };
    }

    private async Task<PatchedSchema> RunAsync(SchemaModel target, IReadOnlyList<AllowedDrop> allowed, CancellationToken cancellationToken)
    {
        var plan = new PatchPlan(_scope.Additions(target), await DifferencesAsync(_schema.Result, cancellationToken), _schema.Model, allowed);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var patch = SchemaPatcher.Make(EditableFiles(), _schema.Result.Model, _schema.Result.SourceMap, target, plan.Items);
            plan.Leave(patch.Left);
            if (patch.Files.IsEmpty) return plan.Result([]);
            var compiled = SchemaCompiler.CompileOnDemand(
                _schema.Entries.ToEquatableArray(), new PatchedFiles(_schema.Files, patch.Files), new SchemaOptions(_casing), cancellationToken);
            if (compiled.HasErrors ? plan.LeaveForError(compiled) : plan.LeaveUnproven(await DifferencesAsync(compiled, cancellationToken))) continue;
            if (!compiled.HasErrors) return plan.Result(patch.Files);
            break;
        }

        return plan.ResultOfNothing();
    }

    /// <summary>The differences that count: not those in spelling alone, and not those outside of what was asked for.</summary>
    private async Task<IReadOnlyList<Difference>> DifferencesAsync(CompilationResult compiled, CancellationToken cancellationToken)
    {
        await ExecuteAsync("SAVEPOINT wit_pull", cancellationToken);
        var report = await DatabaseDrift.CompareAsync(_connection, compiled.Model, _carried.WithTenants(compiled.Model), _request.Excluded, cancellationToken);
        await ExecuteAsync("ROLLBACK TO SAVEPOINT wit_pull", cancellationToken);
        var said = CatalogFacts.Of(new CatalogSchema(compiled.Model, default), value => value);
        return [.. report.Differences.Where(difference => _scope.Counts(difference) && !PullSchema.IsVerbatim(difference, said))];
    }

    /// <summary>The entries first, then what they import: a schema may be made of files that others re-export.</summary>
    private List<SourceFile> EditableFiles()
    {
        var entries = _schema.Entries.Select(_schema.FindFile).OfType<SourceFile>().ToList();
        return [.. entries, .. _schema.Files.ReadFiles.Where(file => ModulePath.IsScript(file.Path) && !entries.Contains(file) && !file.Path.Contains("node_modules/", StringComparison.Ordinal))];
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
