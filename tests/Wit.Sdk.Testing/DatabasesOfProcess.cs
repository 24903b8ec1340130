using System.Collections.Concurrent;
using System.Security.Cryptography;
using Npgsql;
using Wit.Sdk.LocalPostgres;

namespace Wit.Sdk.Testing;

/// <summary>Databases that stay until the process ends.</summary>
internal static class DatabasesOfProcess
{
    private static readonly ConcurrentBag<string> s_names = [];

    /// <summary>Drops the databases when the process ends.</summary>
    public static void DropAtExit() => AppDomain.CurrentDomain.ProcessExit += (_, _) => DropAll();

    /// <summary>Makes an empty database; gives its name and its connection string.</summary>
    /// <param name="prefix">What its name starts with.</param>
    public static async Task<(string Name, string ConnectionString)> CreateAsync(string prefix)
    {
        var name = prefix + RandomNumberGenerator.GetHexString(12, lowercase: true);
        var connectionString = await TestDatabase.AdminAsync($"create database {name} template template0", name);
        s_names.Add(name);
        return (name, connectionString);
    }

    /// <summary>A server of our own goes with the process; on somebody's server the databases have to be dropped.</summary>
    private static void DropAll()
    {
        var server = TestPostgres.StartAsync();
        if (s_names.IsEmpty || !server.IsCompletedSuccessfully || server.Result.Source != LocalPostgresSource.EnvironmentVariable) return;
        using var connection = new NpgsqlConnection(server.Result.ConnectionString);
        connection.Open();
        foreach (var name in s_names)
        {
            using var command = new NpgsqlCommand($"drop database if exists {name} with (force)", connection);
            command.ExecuteNonQuery();
        }
    }
}
