using System.Data;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Pulling;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>A migrations folder and a database: applies pending migrations, and reports the state of both.</summary>
/// <param name="connectionString">The Npgsql connection string.</param>
/// <param name="folder">The absolute migrations folder.</param>
/// <param name="options">Where applied migrations are recorded.</param>
public sealed class DatabaseMigrations(string connectionString, string folder, MigrationOptions options)
{
    /// <summary>Applies what is pending.</summary>
    /// <param name="progress">Receives a message for each file.</param>
    /// <param name="ct">Cancels; the file that runs is rolled back.</param>
    /// <returns>The files that were applied.</returns>
    /// <exception cref="ToolException">The database can't be reached, or a migration failed: the message has SQLSTATE, file, line and statement.</exception>
    public Task<IReadOnlyList<MigrationFile>> ApplyAsync(IProgress<MigrationProgress>? progress, CancellationToken ct = default) =>
        RunAsync(migrator => migrator.ApplyAsync(progress, ct));

    /// <summary>Reports the state of each migration, and writes nothing.</summary>
    /// <exception cref="ToolException">The database can't be reached, or the folder can't be read.</exception>
    public Task<IReadOnlyList<MigrationStatus>> GetStatusAsync(CancellationToken ct = default) => RunAsync(migrator => migrator.GetStatusAsync(ct));

    /// <summary>Compares the database with a schema, and changes nothing.</summary>
    /// <param name="model">The schema that it should have.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ToolException">The database can't be reached, or the role may not compare.</exception>
    public Task<DriftReport> CompareAsync(SchemaModel model, CancellationToken cancellationToken = default) => CompareAsync(model, CarriedSchema.Empty, cancellationToken);

    /// <summary>Compares the database with a schema and what is carried beside it, and changes nothing.</summary>
    /// <param name="model">The schema that it should have.</param>
    /// <param name="carried">The objects that stand beside the schema as SQL.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ToolException">The database can't be reached, or the role may not compare.</exception>
    public Task<DriftReport> CompareAsync(SchemaModel model, CarriedSchema carried, CancellationToken cancellationToken = default) => ConnectAsync(dataSource =>
        DatabaseDrift.CompareAsync(dataSource, model, carried, [History], cancellationToken));

    /// <summary>Writes a schema file from the database, and changes nothing in it.</summary>
    /// <param name="schemas">The names of the PostgreSQL schemas.</param>
    /// <param name="tables">Patterns of table names; empty for all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ToolException">The database can't be reached, or the role may not compare.</exception>
    public Task<PulledSchema> PullAsync(IReadOnlyList<string> schemas, IReadOnlyList<string> tables, CancellationToken cancellationToken = default) =>
        ConnectAsync(dataSource => PullSchema.RunAsync(dataSource, new PullRequest(schemas, tables, [History, .. schemas.Select(HistoryOfEntityFramework)]), cancellationToken));

    /// <summary>Makes the edits that bring schema files up to date with the database, and changes nothing: neither in it nor on disk.</summary>
    /// <param name="schema">The schema files, without errors.</param>
    /// <param name="carried">The content of the file beside the schema.</param>
    /// <param name="casing">How keys become names.</param>
    /// <param name="schemas">The names of the PostgreSQL schemas; empty for those of the files.</param>
    /// <param name="tables">Patterns of table names; empty for all.</param>
    /// <param name="allowed">The objects that may go from the files.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ToolException">The database can't be reached, or the role may not compare.</exception>
    public Task<PatchedSchema> PatchAsync(
        CompiledSchema schema, CarriedSchema carried, NameCasing casing, IReadOnlyList<string> schemas, IReadOnlyList<string> tables, IReadOnlyList<AllowedDrop> allowed, CancellationToken cancellationToken = default) =>
        ConnectAsync(async dataSource =>
        {
            await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
            return await PatchSchema.RunAsync(connection, schema, carried, casing, new PullRequest(schemas, tables, [History, .. Foreign(schema.Model, schemas)]), allowed, cancellationToken);
        });

    private QualifiedName History => new(options.HistorySchema ?? "drizzle", options.HistoryTable ?? "__drizzle_migrations");

    /// <summary>The histories of Entity Framework that the files do not have as tables of their own.</summary>
    private static IEnumerable<QualifiedName> Foreign(SchemaModel model, IReadOnlyList<string> schemas) =>
        schemas.Concat(model.Schemas.Select(schema => schema.Name)).Append(QualifiedName.PublicSchema).Distinct(StringComparer.Ordinal)
            .Select(HistoryOfEntityFramework)
            .Where(name => model.FindTable(name) is null);

    private static QualifiedName HistoryOfEntityFramework(string schema) => new(schema, "__EFMigrationsHistory");

    private Task<T> RunAsync<T>(Func<Migrator, Task<T>> work) =>
        ConnectAsync(dataSource => work(new Migrator(dataSource, MigrationSource.FromFolder(folder), options: options)));

    private Task<T> ConnectAsync<T>(Func<NpgsqlDataSource, Task<T>> work) => Databases.RunAsync(connectionString, "wit", work);
}
