using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using Wit.Sdk.LocalPostgres.Npm;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>A script in the place of npm: it serves one archive, and writes down what it was asked.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class FakeNpm : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wit-npm-");
    private string _integrity = string.Empty;

    public FakeNpm(params string[] versions)
    {
        Versions = versions;
        Publish([.. Complete]);
    }

    /// <summary>What a package needs to hold.</summary>
    public static IReadOnlyList<(string Name, string Content)> Complete { get; } =
    [
        ("package/package.json", "{}"), ("package/scripts/hydrate-symlinks.js", "throw 1"),
        ("package/native/bin/initdb", "#!/bin/sh\n"), ("package/native/bin/postgres", "#!/bin/sh\n"), ("package/native/lib/libpq.so.5.18", "library"),
        ("package/native/pg-symlinks.json", """[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]"""),
    ];

    public IReadOnlyList<string> Versions { get; }

    public string Cache => Path.Combine(_folder.FullName, "cache");

    public string Root => Path.Combine(Cache, "linux-x64");

    public List<string> Log { get; } = [];

    /// <summary>The requests so far, as <c>view package versions --json</c>.</summary>
    public IReadOnlyList<string> Requests => File.Exists(PathOf("requests")) ? File.ReadAllLines(PathOf("requests")) : [];

    /// <summary>Shell commands that run before npm answers <c>pack</c>.</summary>
    public string BeforePack { get; set; } = string.Empty;

    public BinariesCache Open() => new(Cache, "linux-x64", line => { lock (Log) Log.Add(line); });

    public NpmClient Client()
    {
        var versions = "[" + string.Join(',', Versions.Select(version => $"\"{version}\"")) + "]";
        File.WriteAllText(PathOf("npm"), $"""
            #!/bin/sh
            echo "$@" >>'{PathOf("requests")}'
            case "$*" in
              *versions*) echo '{versions}' ;;
              *integrity*) echo '"{_integrity}"' ;;
              pack*) {BeforePack}
                cp '{PathOf("archive")}' package.tgz ;;
            esac
            """);
        File.SetUnixFileMode(PathOf("npm"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new NpmClient(PathOf("npm"));
    }

    /// <summary>Serves an archive with other files.</summary>
    public void Publish(IReadOnlyList<(string Name, string Content)> files)
    {
        using (var zipped = new GZipStream(File.Create(PathOf("archive")), CompressionLevel.Fastest))
        using (var archive = new TarWriter(zipped))
        {
            foreach (var (name, content) in files)
                archive.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)), Mode = UnixFileMode.UserRead });
        }

        _integrity = "sha512-" + Convert.ToBase64String(SHA512.HashData(File.ReadAllBytes(PathOf("archive"))));
    }

    /// <summary>Changes the archive behind the back of its checksum.</summary>
    public void Tamper() => File.AppendAllText(PathOf("archive"), "more");

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
