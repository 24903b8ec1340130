using System.Collections.Concurrent;

namespace Wit.Sdk.Testing;

/// <summary>The databases that test databases are copied from: one per fixture type, built once per process.</summary>
internal static class TemplateDatabases
{
    private static readonly ConcurrentDictionary<Type, Lazy<Task<string>>> s_templates = new();

    /// <summary>The name of a fixture type's template, built by the first call.</summary>
    public static Task<string> GetAsync(Type fixture, Func<string, CancellationToken, Task> build) =>
        s_templates.GetOrAdd(fixture, _ => new Lazy<Task<string>>(() => BuildAsync(build))).Value;

    private static async Task<string> BuildAsync(Func<string, CancellationToken, Task> build)
    {
        var (name, connectionString) = await DatabasesOfProcess.CreateAsync("wit_template_");
        await build(connectionString, CancellationToken.None);
        // PostgreSQL copies a database only while nobody is connected to it; the builder's pool may still be.
        await TestDatabase.AdminAsync($"alter database {name} allow_connections false", name);
        await TestDatabase.AdminAsync($"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{name}'", name);
        return name;
    }
}
