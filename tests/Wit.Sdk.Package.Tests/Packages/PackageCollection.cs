namespace Wit.Sdk.Package.Tests.Packages;

/// <summary>The tests that share one set of packed packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "packages";
}
