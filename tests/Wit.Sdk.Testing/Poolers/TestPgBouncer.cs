using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Wit.Sdk.Testing.Poolers;

/// <summary>
/// A PgBouncer of its own before the server of the tests: on a free port and a unix socket, with its configuration in a temporary folder, as an unprivileged user. It has
/// few server connections, which live for a second, so that clients meet each other on them. It ends with this process, however that ends.
/// </summary>
public sealed class TestPgBouncer : IAsyncDisposable
{
    // The end of standard input ends PgBouncer: a process that is killed closes its pipes.
    private const string Guard = """
        "$@" </dev/null &
        bouncer=$!
        cat >/dev/null
        kill "$bouncer" 2>/dev/null
        wait "$bouncer"
        rm -rf "$folder"
        """;

    private static readonly string? s_program = new[] { "/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin" }
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':'))
        .Select(static folder => Path.Combine(folder, "pgbouncer")).FirstOrDefault(File.Exists);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly string _folder;
    private readonly int _port;

    private TestPgBouncer(Process process, string folder, int port)
    {
        (_process, _folder, _port) = (process, folder, port);
        _output = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Why tests of PgBouncer are skipped here; null when they run.</summary>
    public static string? SkipReason => s_program is not null || Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ? null : "pgbouncer is not installed";

    /// <summary>Starts one before the server of the tests.</summary>
    /// <param name="mode">When server connections are taken back.</param>
    /// <param name="poolSize">The number of server connections for each database.</param>
    /// <param name="entry">The database that it knows; <c>*</c> for every one.</param>
    /// <param name="leadsTo">The database to which it leads; null for the one that a client names.</param>
    /// <param name="role">The role that it connects as, with its password; null for that of the tests.</param>
    public static async Task<TestPgBouncer> StartAsync(
        PgBouncerMode mode = PgBouncerMode.Transaction, int poolSize = 4, string entry = "*", string? leadsTo = null, (string Name, string Password)? role = null)
    {
        var program = s_program ?? throw new InvalidOperationException("pgbouncer is not installed: run \"apt-get install pgbouncer\".");
        var server = new NpgsqlConnectionStringBuilder(await TestPostgres.ConnectionStringAsync());
        if (role is var (name, password))
            (server.Username, server.Password) = (name, password);
        for (var attempt = 0; ; attempt++)
        {
            var bouncer = await StartAsync(program, server, FreePort(), mode, poolSize, entry + " =" + (leadsTo is null ? string.Empty : " dbname=" + leadsTo));
            if (await bouncer.IsReadyAsync(server))
                return bouncer;
            await bouncer.DisposeAsync();
            if (attempt == 4)
                throw new InvalidOperationException($"pgbouncer did not start: {await bouncer._output}");
        }
    }

    /// <summary>The same database, by way of PgBouncer.</summary>
    /// <param name="connectionString">An Npgsql connection string of the server of the tests.</param>
    /// <param name="isSocket">Whether by its unix socket.</param>
    public string Connect(string connectionString, bool isSocket = false) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Host = isSocket ? _folder : "127.0.0.1",
        Port = _port,
        SslMode = SslMode.Disable,
    }.ConnectionString;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        await _output;
        _process.Dispose();
    }

    private static async Task<TestPgBouncer> StartAsync(string program, NpgsqlConnectionStringBuilder server, int port, PgBouncerMode mode, int poolSize, string database)
    {
        var folder = Directory.CreateTempSubdirectory("wit_pgbouncer_").FullName;
        var file = Path.Combine(folder, "pgbouncer.ini");
        await File.WriteAllTextAsync(file, $"""
            [databases]
            {database} host={server.Host} port={server.Port} user={server.Username} password={Quoted(server.Password)}
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = {port}
            unix_socket_dir = {folder}
            auth_type = any
            pool_mode = {mode.ToString().ToLowerInvariant()}
            max_client_conn = 500
            default_pool_size = {poolSize}
            server_lifetime = 1
            """);

        // PgBouncer refuses to run as root, too; the other user writes its socket into the folder.
        var isRoot = Environment.IsPrivilegedProcess;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, isRoot ? (UnixFileMode)0b111_111_111 : UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/" };
        string[] arguments = ["-c", Guard, "guard", program, .. isRoot ? ["-u", User()] : Array.Empty<string>(), "-q", file];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["folder"] = folder;
        return new TestPgBouncer(Process.Start(start) ?? throw new InvalidOperationException("/bin/sh did not start."), folder, port);
    }

    /// <summary>Waits until a client gets through; false when PgBouncer ended, as it does where another has taken the port.</summary>
    private async Task<bool> IsReadyAsync(NpgsqlConnectionStringBuilder server)
    {
        var client = new NpgsqlConnectionStringBuilder(Connect(server.ConnectionString)) { Pooling = false, Timeout = 5 }.ConnectionString;
        for (var attempt = 0; attempt < 200 && !_output.IsCompleted; attempt++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(client);
                await connection.OpenAsync();
                return true;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(50);
            }
        }

        return false;
    }

    private static string User() =>
        Array.Find(["postgres", "nobody"], static user => File.ReadLines("/etc/passwd").Any(line => line.StartsWith(user + ":", StringComparison.Ordinal)))
        ?? throw new InvalidOperationException("There is neither a user 'postgres' nor 'nobody' to run pgbouncer as.");

    private static string Quoted(string? password) => $"'{password?.Replace("'", "''", StringComparison.Ordinal)}'";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
