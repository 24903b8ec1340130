using System.Text.Json;

namespace Wit.Sdk.LocalPostgres.Kept;

/// <summary>The file beside the data that says how to reach the server. Only the owner of the folder can read it.</summary>
/// <param name="Port">The port, which stays the same, so that a URL can be kept.</param>
/// <param name="Password">The superuser's password.</param>
/// <param name="Binaries">The folder of the binaries that the server was started from.</param>
/// <param name="Source">Where the binaries come from.</param>
internal sealed record KeptState(int Port, string Password, string Binaries, LocalPostgresSource Source)
{
    private const string FileName = "server.json";

    /// <summary>Reads the file of a folder; null when there is none.</summary>
    /// <exception cref="LocalPostgresException">It can't be understood.</exception>
    public static async Task<KeptState?> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        try
        {
            using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));
            var root = json.RootElement;
            return new KeptState(
                root.GetProperty("port").GetInt32(),
                root.GetProperty("password").GetString()!,
                root.GetProperty("binaries").GetString()!,
                root.GetProperty("source").GetString() == "npm" ? LocalPostgresSource.Npm : LocalPostgresSource.LocalBinaries);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new LocalPostgresException($"'{path}' can't be read: {exception.Message} Remove the folder to start with an empty database.", exception);
        }
    }

    /// <summary>Writes the file; a reader sees the old one or the new one.</summary>
    public async Task WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        var buffer = new MemoryStream();
        await using (buffer.ConfigureAwait(false))
        {
            var writer = new Utf8JsonWriter(buffer);
            await using (writer.ConfigureAwait(false))
            {
                writer.WriteStartObject();
                writer.WriteNumber("port", Port);
                writer.WriteString("password", Password);
                writer.WriteString("binaries", Binaries);
                writer.WriteString("source", Source == LocalPostgresSource.Npm ? "npm" : "localBinaries");
                writer.WriteEndObject();
            }

            await File.WriteAllBytesAsync(path + ".new", buffer.ToArray(), cancellationToken).ConfigureAwait(false);
        }

        File.Move(path + ".new", path, overwrite: true);
    }
}
