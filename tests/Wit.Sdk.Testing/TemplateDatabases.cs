using System.Collections.Concurrent;
using System.Security.Cryptography;
using Npgsql;
using Wit.Sdk.LocalPostgres;

namespace Wit.Sdk.Testing;

/// <summary>The databases that test databases are copied from: one per fixture type, built once per process.</summary>
internal static class TemplateDatabases
{
    private static readonly ConcurrentDictionary<Type, Lazy<Task<string>>> s_templates = new();

    static TemplateDatabases() => AppDomain.CurrentDomain.ProcessExit += (_, _) => DropAll();

    /// <summary>The name of a fixture type's template, built by the first call.</summary>
    public static Task<string> GetAsync(Type fixture, Func<string, CancellationToken, Task> build) =>
        s_templates.GetOrAdd(fixture, _ => new Lazy<Task<string>>(() => BuildAsync(build))).Value;

    private static async Task<string> BuildAsync(Func<string, CancellationToken, Task> build)
    {
        var name = "wit_template_" + RandomNumberGenerator.GetHexString(12, lowercase: true);
        var connectionString = await TestDatabase.AdminAsync($"create database {name} template template0", name);
        await build(connectionString, CancellationToken.None);
        // PostgreSQL copies a database only while nobody is connected to it; the builder's pool may still be.
        await TestDatabase.AdminAsync($"alter database {name} allow_connections false", name);
        await TestDatabase.AdminAsync($"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{name}'", name);
        return name;
    }

    /// <summary>A server of our own goes with the process; on somebody's server the templates have to be dropped.</summary>
    private static void DropAll()
    {
        var names = s_templates.Values.Select(template => template.Value).Where(task => task.IsCompletedSuccessfully).Select(task => task.Result).ToList();
        var server = TestPostgres.StartAsync();
        if (names.Count == 0 || !server.IsCompletedSuccessfully || server.Result.Source != LocalPostgresSource.EnvironmentVariable) return;
        using var connection = new NpgsqlConnection(server.Result.ConnectionString);
        connection.Open();
        foreach (var name in names)
        {
            using var command = new NpgsqlCommand($"drop database if exists {name} with (force)", connection);
            command.ExecuteNonQuery();
        }
    }
}
