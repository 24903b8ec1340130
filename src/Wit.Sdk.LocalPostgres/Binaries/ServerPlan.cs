namespace Wit.Sdk.LocalPostgres.Binaries;

/// <summary>All that is decided before a server is started.</summary>
/// <param name="Binaries">The folder of <c>initdb</c> and <c>postgres</c>.</param>
/// <param name="Folder">A folder that does not exist yet; the server's data goes below it.</param>
/// <param name="Port">A port of the loopback interface that was free a moment ago.</param>
/// <param name="Password">The superuser's password: other users of the machine can reach the port.</param>
/// <param name="Settings">Server settings by name.</param>
/// <param name="StartTimeout">How long starting may take.</param>
internal sealed record ServerPlan(
    string Binaries, string Folder, int Port, string Password, IReadOnlyDictionary<string, string> Settings, TimeSpan StartTimeout)
{
    /// <summary>The server's command line after <c>postgres -D folder</c>.</summary>
    public IEnumerable<string> ServerArguments()
    {
        var arguments = new List<string> { "-p", Port.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        foreach (var (name, value) in Settings) arguments.AddRange(["-c", name + "=" + value]);
        // Loopback TCP alone works on every platform: a socket's path may not be longer than about 100 bytes, temporary folders are.
        // Messages are read below, so they must not be translated.
        return [.. arguments, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "lc_messages=C", "-c", "logging_collector=off"];
    }
}
