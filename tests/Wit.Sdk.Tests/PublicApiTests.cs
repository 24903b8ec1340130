using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_what_was_agreed() => Snapshot.Match(PublicApi.Write(typeof(WitDatabase).Assembly), "PublicApi");

    [Fact]
    public void Every_public_async_method_ends_in_a_cancellation_token()
    {
        var methods = PublicApi.Types(typeof(WitDatabase).Assembly).SelectMany(PublicApi.Methods)
            .Where(method => method.ReturnType.Name is "Task" or "Task`1" or "ValueTask`1" || (method.ReturnType.Name == "ValueTask" && method.Name != "DisposeAsync"))
            .ToList();

        Assert.True(methods.Count > 10);
        Assert.All(methods, method => Assert.Equal(typeof(CancellationToken), method.GetParameters().LastOrDefault()?.ParameterType));
    }

    [Fact]
    public void Everything_public_lives_in_the_namespaces_of_the_contract() => Assert.Equal(
        ["Wit.Sdk", "Wit.Sdk.Definitions", "Wit.Sdk.DependencyInjection", "Wit.Sdk.Json", "Wit.Sdk.Migrations", "Wit.Sdk.Seeding", "Wit.Sdk.Statements"],
        PublicApi.Types(typeof(WitDatabase).Assembly).Select(type => type.Namespace).Distinct().Order(StringComparer.Ordinal));
}
