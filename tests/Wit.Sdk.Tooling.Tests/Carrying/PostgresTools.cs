using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tooling.Tests.Carrying;

/// <summary>PostgreSQL's own programs, which share no code with the product.</summary>
internal static class PostgresTools
{
    /// <summary>The schema of a database as <c>pg_dump</c> writes it, without owners and comments; null where no <c>pg_dump</c> is installed that is as new as the server.</summary>
    public static async Task<string?> DumpAsync(TestDatabase database, params string[] more)
    {
        if (await VersionAsync() is not { } version || await database.ScalarAsync<int>("select current_setting('server_version_num')::int / 10000") > version) return null;
        var text = await RunAsync("pg_dump", ["--schema-only", "--no-owner", .. more], database);
        return string.Join('\n', text!.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal) && !line.StartsWith('\\')));
    }

    /// <summary>Runs a script by <c>psql</c>; by Npgsql where none is installed, which can't split functions with statements as their body.</summary>
    public static async Task RunAsync(TestDatabase database, string sql)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, sql);
        if (await RunAsync("psql", ["--quiet", "--no-psqlrc", "--set", "ON_ERROR_STOP=1", "--file", file], database) is null) await database.ExecuteAsync(sql);
        File.Delete(file);
    }

    private static async Task<int?> VersionAsync() =>
        await RunAsync("pg_dump", ["--version"], database: null) is { } text ? int.Parse(text.Trim().Split(' ')[2].Split('.')[0], CultureInfo.InvariantCulture) : null;

    /// <summary>What a program prints; null where it is not installed.</summary>
    private static async Task<string?> RunAsync(string program, IEnumerable<string> arguments, TestDatabase? database)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (database is not null)
        {
            var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString);
            start.Environment["PGHOST"] = connection.Host;
            start.Environment["PGPORT"] = connection.Port.ToString(CultureInfo.InvariantCulture);
            start.Environment["PGUSER"] = connection.Username;
            start.Environment["PGDATABASE"] = connection.Database;
            if (connection.Password is { } password) start.Environment["PGPASSWORD"] = password;
        }

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, await error);
            return output;
        }
    }
}
