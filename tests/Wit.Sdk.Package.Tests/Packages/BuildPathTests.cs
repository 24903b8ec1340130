using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.Packages;

/// <summary>The packed assemblies, those of the compiler too, name their sources by paths in the repository, and not by paths of the machine that built them.</summary>
[Collection(PackageCollection.Name)]
public sealed class BuildPathTests(PackageFixture packages)
{
    [Fact]
    public void No_packed_assembly_has_a_path_of_the_build_machine()
    {
        var assemblies = 0;
        foreach (var (name, image) in Assemblies())
        {
            assemblies++;
            using var reader = new PEReader(new MemoryStream(image));
            var entries = reader.ReadDebugDirectory();
            Assert.All(
                entries.Where(entry => entry.Type == DebugDirectoryEntryType.CodeView),
                entry => Assert.False(IsOfMachine(reader.ReadCodeViewDebugDirectoryData(entry).Path), name + ": " + reader.ReadCodeViewDebugDirectoryData(entry).Path));
            Assert.All(Documents(reader), document => Assert.False(IsOfMachine(document), name + ": " + document));
            var text = Encoding.Latin1.GetString(image);
            Assert.DoesNotContain(RepositoryRoot.Path + "/", text, StringComparison.Ordinal);
            Assert.DoesNotContain(Path.GetTempPath(), text, StringComparison.Ordinal);
        }

        Assert.True(assemblies >= 6, $"{assemblies} assemblies");
    }

    private static bool IsOfMachine(string path) => Path.IsPathRooted(path) && !path.StartsWith("/_", StringComparison.Ordinal);

    private static List<string> Documents(PEReader reader)
    {
        var embedded = reader.ReadDebugDirectory().FirstOrDefault(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        Assert.NotEqual(0, embedded.DataSize);
        using var provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var pdb = provider.GetMetadataReader();
        return [.. pdb.Documents.Select(document => pdb.GetString(pdb.GetDocument(document).Name))];
    }

    private IEnumerable<(string Name, byte[] Image)> Assemblies()
    {
        foreach (var package in Directory.EnumerateFiles(PackageFixture.Feed, $"*.{packages.Version}.nupkg"))
        {
            using var archive = ZipFile.OpenRead(package);
            foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal) && entry.Name.StartsWith("wit", StringComparison.OrdinalIgnoreCase)))
            {
                using var content = new MemoryStream();
                using (var stream = entry.Open())
                    stream.CopyTo(content);
                yield return (Path.GetFileName(package) + "!" + entry.FullName, content.ToArray());
            }
        }
    }
}
