using System.IO.Compression;
using System.Xml.Linq;

namespace Wit.Sdk.Package.Tests.Packages;

[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackageFixture packages)
{
    [Fact]
    public async Task The_quickstart_builds_and_runs_on_the_packed_packages_alone()
    {
        var consumer = Consumer.Create(packages, "runs");

        var output = await Dotnet.SucceedAsync(consumer.Folder, "run", "-p:UseSharedCompilation=false");

        Assert.Contains("inserted       The Disposessed (Draft)", output, StringComparison.Ordinal);
        Assert.Contains("updated        The Dispossessed (Published), later: True", output, StringComparison.Ordinal);
        Assert.Contains("joined         The Dispossessed: 4.5 stars", output, StringComparison.Ordinal);
        Assert.Contains("rolled back    authors_name_unique on name; the book is still there: True", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_on_the_data_package_migrates_seeds_and_calls_a_model()
    {
        var consumer = Consumer.CreateOnData(packages, "data");

        var output = await Dotnet.SucceedAsync(consumer.Folder, "run", "-p:UseSharedCompilation=false");

        Assert.Contains("seeded         6 rows", output, StringComparison.Ordinal);
        Assert.Contains("opened         #1 of test-repo by testuser; open: 1", output, StringComparison.Ordinal);
        Assert.Contains("closed twice   can't close the issue: it is closed already", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_added_to_the_schema_is_a_property_after_the_next_build_and_the_lagging_snapshot_is_a_warning()
    {
        var consumer = Consumer.Create(packages, "regenerates");
        var (firstExit, firstOutput) = await consumer.BuildAsync();
        Assert.True(firstExit == 0, firstOutput);
        Assert.DoesNotContain("WIT4001", firstOutput, StringComparison.Ordinal);

        consumer.EditSchema("""  title: text("title").notNull(),""", """  title: text("title").notNull(), pages: integer("pages"),""");
        File.WriteAllText(Path.Combine(consumer.Folder, "UsesPages.cs"), "static class UsesPages { public static int? Of(Quickstart.Book book) => book.Pages; }");
        var (exit, output) = await consumer.BuildAsync();

        Assert.True(exit == 0, output);
        Assert.Contains("warning WIT4001", output, StringComparison.Ordinal);
        Assert.Contains("wit generate", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_schema_fails_the_build_at_its_line_and_column_and_says_what_was_meant()
    {
        var consumer = Consumer.Create(packages, "breaks");
        consumer.EditSchema("""  country: text("country"),""", """  country: txet("country"),""");
        var line = File.ReadAllLines(consumer.SchemaFile).ToList().FindIndex(text => text.Contains("txet", StringComparison.Ordinal)) + 1;

        var (exit, output) = await consumer.BuildAsync();

        Assert.NotEqual(0, exit);
        Assert.Matches($@"schema\.ts\({line},12\): error WIT2\d\d\d: .*txet.*text", output);
    }

    [Theory]
    [InlineData("Wit.Sdk", "analyzers/dotnet/cs/Wit.Sdk.Generators.dll")]
    [InlineData("Wit.Sdk", "analyzers/dotnet/cs/Wit.Sdk.Schema.dll")]
    [InlineData("Wit.Sdk", "analyzers/dotnet/cs/Wit.Sdk.Sql.dll")]
    [InlineData("Wit.Sdk", "build/Wit.Sdk.props")]
    [InlineData("Wit.Sdk", "build/Wit.Sdk.targets")]
    [InlineData("Wit.Sdk", "lib/net10.0/Wit.Sdk.dll")]
    [InlineData("Wit.Sdk", "lib/net10.0/Wit.Sdk.xml")]
    [InlineData("Wit.Sdk", "README.md")]
    [InlineData("Wit.Data", "lib/net10.0/Wit.Data.dll")]
    [InlineData("Wit.Data", "lib/net10.0/Wit.Data.xml")]
    [InlineData("Wit.Data", "README.md")]
    [InlineData("Wit.Sdk.AspNetCore", "lib/net10.0/Wit.Sdk.AspNetCore.dll")]
    [InlineData("Wit.Sdk.AspNetCore", "README.md")]
    [InlineData("Wit.Sdk.LocalPostgres", "lib/net10.0/Wit.Sdk.LocalPostgres.dll")]
    public void A_package_holds_what_its_users_need(string package, string entry)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(PackageFixture.Feed, $"{package}.{packages.Version}.nupkg"));

        Assert.Contains(entry, archive.Entries.Select(file => file.FullName));
    }

    [Fact]
    public void The_data_package_depends_on_the_runtime_and_on_what_that_depends_on()
    {
        // Packages that come along are named too, since their versions are pinned for the whole repository.
        var ofRuntime = Dependencies(Nuspec("Wit.Sdk"));
        var ofData = Dependencies(Nuspec("Wit.Data"));

        Assert.Contains("Wit.Sdk", ofData);
        Assert.Empty(ofData.Except([.. ofRuntime, "Wit.Sdk"], StringComparer.Ordinal));
    }

    [Fact]
    public void The_runtime_package_depends_on_nothing_of_the_compiler()
    {
        var nuspec = Nuspec("Wit.Sdk");

        Assert.Contains("id=\"linq2db\"", nuspec, StringComparison.Ordinal);
        Assert.Contains("id=\"Npgsql\"", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("CodeAnalysis", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("Wit.Sdk.Schema", nuspec, StringComparison.Ordinal);
    }

    private static List<string> Dependencies(string nuspec) =>
        [.. XDocument.Parse(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!)];

    private string Nuspec(string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(PackageFixture.Feed, $"{package}.{packages.Version}.nupkg"));
        using var reader = new StreamReader(archive.GetEntry(package + ".nuspec")!.Open());
        return reader.ReadToEnd();
    }
}
