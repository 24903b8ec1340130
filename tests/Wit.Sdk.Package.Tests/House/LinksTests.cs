using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>Links that leave the repository with a package or a diagnostic lead back into it.</summary>
public sealed partial class LinksTests
{
    private static readonly string s_repository =
        XDocument.Load(RepositoryRoot.Combine("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

    public static TheoryData<string> Packages =>
        [.. Sources.Under("src", ".csproj").Where(path => File.ReadAllText(path).Contains("<IsPackable>true", StringComparison.Ordinal)).Select(path => Path.GetDirectoryName(path)!).Select(
            folder => Path.GetRelativePath(RepositoryRoot.Path, folder))];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_page_for_users_of_a_package_links_to_files_of_the_repository(string project)
    {
        var folder = RepositoryRoot.Combine(project.Split(Path.DirectorySeparatorChar));
        var page = Path.Combine(folder, "PACKAGE.md");
        var links = Link().Matches(File.ReadAllText(File.Exists(page) ? page : Path.Combine(folder, "README.md"))).Select(match => match.Groups["target"].Value);

        Assert.All(links, link =>
        {
            Assert.StartsWith(s_repository + "/blob/main/", link, StringComparison.Ordinal);
            Assert.True(File.Exists(RepositoryRoot.Combine(link[(s_repository.Length + "/blob/main/".Length)..].Split('#')[0].Split('/'))), link);
        });
    }

    [Fact]
    public void Diagnostics_link_to_their_pages_in_the_repository()
    {
        var descriptor = Sources.Under("generators", "src", ".cs").Single(path => Path.GetFileName(path) == "DiagnosticDescriptor.cs");

        Assert.Contains($"PagesUrl = \"{s_repository}/blob/main/docs/rules/\"", File.ReadAllText(descriptor), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
