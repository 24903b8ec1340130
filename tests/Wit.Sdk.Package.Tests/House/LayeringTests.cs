using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>Who may know whom, as DESIGN draws it; a new reference is a decision, and so changes this table.</summary>
public sealed class LayeringTests
{
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["Wit.Sdk.Schema"] = ([], []),
        ["Wit.Sdk.Sql"] = (["Wit.Sdk.Schema"], []),
        ["Wit.Sdk.Generators"] = (["Wit.Sdk.Schema", "Wit.Sdk.Sql"], []),
        ["Wit.Sdk"] = ([], [
            "Microsoft.Extensions.Configuration.Abstractions",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Logging.Abstractions",
            "Npgsql",
            "linq2db",
        ]),
        ["Wit.Sdk.AspNetCore"] = (["Wit.Sdk"], ["Microsoft.AspNetCore.OpenApi", "OpenTelemetry.Api"]),
        ["Wit.Sdk.LocalPostgres"] = (["Wit.Sdk"], ["Npgsql", "Testcontainers.PostgreSql"]),
        ["Wit.Sdk.Tooling"] = (["Wit.Sdk", "Wit.Sdk.Schema", "Wit.Sdk.Sql"], []),
        ["Wit.Sdk.Studio"] = (["Wit.Sdk.Schema", "Wit.Sdk.Tooling"], []),
        ["Wit.Sdk.Cli"] = (["Wit.Sdk.LocalPostgres", "Wit.Sdk.Studio", "Wit.Sdk.Tooling"], ["Spectre.Console", "System.CommandLine"]),
        ["Wit.Sdk.Templates"] = ([], []),
        ["Wit.Data"] = (["Wit.Sdk"], []),
    };

    public static TheoryData<string> Products => [.. ProductProjects().Select(project => project.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Products))]
    public void A_project_references_only_what_the_design_allows(string name)
    {
        var project = ProductProjects().Single(candidate => candidate.Name == name);

        Assert.True(Allowed.TryGetValue(name, out var allowed), $"'{name}' has no place in the layering: add it to DESIGN's list and to this table");
        Assert.Equal(allowed.Projects, project.Projects);
        Assert.Equal(allowed.Packages.Order(StringComparer.Ordinal), project.Packages);
    }

    [Fact]
    public void The_runtime_does_not_reference_the_compiler()
    {
        foreach (var project in ProductProjects().Where(project => project.Name != "Wit.Sdk.Generators"))
            Assert.DoesNotContain(project.Packages, package => package.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_product_project_has_a_readme_at_its_door()
    {
        var without = ProductProjects().Where(project => !File.Exists(Path.Combine(project.Folder, "README.md"))).Select(project => project.Name);

        Assert.Empty(without);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "Wit.Sdk.sln"));
        var missing = Sources.Under("generators", "src", "samples", "tests", extension: ".csproj")
            .Select(Path.GetFileName)
            .Where(file => !solution.Contains(file!, StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    private static IEnumerable<ProjectFile> ProductProjects() =>
        Sources.Under("generators", "src", extension: ".csproj").Select(ProjectFile.Load);
}
