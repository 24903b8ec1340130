using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Pulling;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Tests.Carrying;

/// <summary>Databases with objects that Drizzle has no words for, each a file of SQL.</summary>
public static class CarriedCases
{
    private static readonly string s_folder = RepositoryRoot.Combine("tests", "Wit.Sdk.Tooling.Tests", "Carrying", "Cases");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(s_folder, "*.sql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    internal static Task<string> SqlAsync(string name) => File.ReadAllTextAsync(Path.Combine(s_folder, name + ".sql"));

    internal static async Task<TestDatabase> CreateAsync(string sql)
    {
        var database = await TestDatabase.CreateAsync();
        await PostgresTools.RunAsync(database, sql);
        return database;
    }

    internal static async Task<(PulledSchema Pulled, CompiledSchema Schema)> PullAsync(TestDatabase database)
    {
        var schemas = await database.ListAsync<string>("select nspname::text from pg_namespace where nspname in ('app', 'public') order by 1");
        var pulled = await PullSchema.RunAsync(database.DataSource, new PullRequest(schemas, [], []));
        using var project = new ProjectFolder(("schema.ts", pulled.Text));
        return (pulled, await CompiledSchema.LoadAsync(project.Workspace, ["schema.ts"], NameCasing.AsWritten));
    }

    /// <summary>Everything that a catalog says, as text.</summary>
    internal static async Task<string> FactsAsync(TestDatabase database)
    {
        var scope = new CatalogScope(["app", "public"], [], new HashSet<QualifiedName>());
        var catalog = await CatalogReader.ReadAsync(database.DataSource, scope);
        var tables = catalog.Model.Tables.Select(table => ObjectPath.Of(table.Name) + "\n  " + string.Join("\n  ", table.Columns.Select(column => column.Name + " " + SqlTypes.ToSql(column.Type) + " " + column.Default?.Sql)
            .Concat(table.Indexes.Select(index => index.ToString())).Concat(table.ForeignKeys.Select(key => key.ToString())).Concat(table.Checks.Select(check => check.ToString())).Concat(table.UniqueConstraints.Select(unique => unique.ToString()))));
        return string.Join('\n', tables.Concat(catalog.Model.Views.Select(view => ObjectPath.Of(view.Name) + " " + view.Definition))
            .Concat(catalog.Extras.Select(extra => extra.Kind + " " + extra.Path + " " + extra.Definition)));
    }
}
