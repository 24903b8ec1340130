using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.Packages;

/// <summary>A user's project outside of the repository, on the packed packages.</summary>
internal sealed class Consumer
{
    private Consumer(string folder) => Folder = folder;

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>The schema file.</summary>
    public string SchemaFile => Path.Combine(Folder, "schema", "schema.ts");

    /// <summary>Copies the quickstart into an empty folder, with package references for the project references.</summary>
    public static Consumer Create(PackageFixture packages, string name)
    {
        var folder = packages.NewFolder(name);
        var sample = Path.Combine(RepositoryRoot.Path, "samples", "Quickstart");
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        WriteProject(folder, "Quickstart", packages.Version, "Wit.Sdk", "Wit.Sdk.LocalPostgres");
        return new Consumer(folder);
    }

    /// <summary>A program that knows the platform's data layer as a package.</summary>
    public static Consumer CreateOnData(PackageFixture packages, string name)
    {
        var folder = packages.NewFolder(name);
        File.Copy(RepositoryRoot.Combine("tests", "Wit.Sdk.Package.Tests", "WitData", "Program.cs"), Path.Combine(folder, "Program.cs"));
        WriteProject(folder, "OnData", packages.Version, "Wit.Data", "Wit.Sdk.LocalPostgres");
        return new Consumer(folder);
    }

    /// <summary>Changes the schema file as an editor would.</summary>
    public void EditSchema(string old, string @new)
    {
        var text = File.ReadAllText(SchemaFile);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(SchemaFile, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Builds; the compiler server is left alone so that nothing outlives the test.</summary>
    public Task<(int ExitCode, string Output)> BuildAsync() =>
        Dotnet.RunAsync(Folder, "build", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-nologo", "-consoleLoggerParameters:NoSummary");

    private static void WriteProject(string folder, string name, string version, params string[] packages) => File.WriteAllText(
        Path.Combine(folder, name + ".csproj"),
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <WarningsNotAsErrors>WIT4001</WarningsNotAsErrors>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", packages.Select(package => $"<PackageReference Include=\"{package}\" Version=\"{version}\" />"))}
          </ItemGroup>
        </Project>
        """);
}
