using System.IO.Compression;
using System.Reflection.PortableExecutable;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.Packages;

[Collection(PackageCollection.Name)]
public sealed class ToolTests(PackageFixture packages)
{
    [Fact]
    public async Task The_packed_tool_installs_and_takes_a_schema_from_file_to_database()
    {
        var consumer = Consumer.Create(packages, "tool");
        Directory.Delete(Path.Combine(consumer.Folder, "schema", "migrations"), recursive: true);
        await Dotnet.SucceedAsync(consumer.Folder, "tool", "install", "Wit.Sdk.Cli", "--tool-path", "tools", "--version", packages.Version);
        await using var database = await TestDatabase.CreateAsync();
        await File.WriteAllTextAsync(
            Path.Combine(consumer.Folder, "drizzle.config.ts"),
            $$"""
            import { defineConfig } from "drizzle-kit";
            export default defineConfig({
              dialect: "postgresql", schema: "./schema/schema.ts", out: "./schema/migrations",
              dbCredentials: { url: "{{database.ConnectionString}}" },
            });
            """);

        var export = await WitAsync(consumer, 0, "export", "--schema", "schema/schema.ts");
        Assert.Contains("CREATE TABLE \"books\"", export, StringComparison.Ordinal);
        var generated = await WitAsync(consumer, 0, "generate", "--name", "first");
        Assert.Contains("0000_first.sql", generated, StringComparison.Ordinal);
        var again = await WitAsync(consumer, 0, "generate");
        Assert.DoesNotContain("0001_", again, StringComparison.Ordinal);
        await WitAsync(consumer, 0, "migrate");
        var status = await WitAsync(consumer, 0, "status");
        Assert.Contains("0000_first", status, StringComparison.Ordinal);
        Assert.Contains("applied", status, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_package_of_this_platform_starts_with_native_code()
    {
        var file = Directory.GetFiles(PackageFixture.Feed, $"Wit.Sdk.Cli.*-*.{packages.Version}.nupkg").Single();
        using var package = ZipFile.OpenRead(file);
        var programs = package.Entries.Where(entry => entry.FullName.StartsWith("tools/", StringComparison.Ordinal) && Path.GetExtension(entry.Name) is not ".xml").ToList();
        // One program that the machine runs as it is, and nothing beside it; without a C compiler to link it, native code beside the IL of each assembly.
        if (programs is [{ Name: "wit" or "wit.exe" }])
            return;
        foreach (var name in new[] { "wit.dll", "Wit.Sdk.Tooling.dll", "Wit.Sdk.Schema.dll", "System.CommandLine.dll" })
        {
            using var content = new MemoryStream();
            using (var entry = programs.Single(entry => entry.Name == name).Open()) entry.CopyTo(content);
            content.Position = 0;
            using var assembly = new PEReader(content);
            Assert.True(assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, name);
        }
    }

    private static async Task<string> WitAsync(Consumer consumer, int expectedExit, params string[] arguments)
    {
        var program = Path.Combine(consumer.Folder, "tools", OperatingSystem.IsWindows() ? "wit.exe" : "wit");
        var (exit, output) = await Dotnet.RunProgramAsync(program, consumer.Folder, arguments);
        Assert.True(exit == expectedExit, $"wit {string.Join(' ', arguments)} ended with {exit}:\n{output}");
        return output;
    }
}
