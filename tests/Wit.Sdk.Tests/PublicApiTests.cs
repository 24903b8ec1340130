using System.ComponentModel;
using System.Reflection;

namespace Wit.Sdk.Tests;

/// <summary>The rules of the public surface; what it holds is written down in PublicAPI.*.txt, which the compiler checks.</summary>
public sealed class PublicApiTests
{
    private static readonly Type[] s_types = typeof(WitDatabase).Assembly.GetExportedTypes();

    [Fact]
    public void Every_public_async_method_ends_in_a_cancellation_token()
    {
        var methods = s_types
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
            .Where(method => method.ReturnType.Name is "Task" or "Task`1" or "ValueTask`1" || (method.ReturnType.Name == "ValueTask" && method.Name != "DisposeAsync"))
            .ToList();

        Assert.True(methods.Count > 10);
        Assert.All(methods, method =>
        {
            var last = method.GetParameters().LastOrDefault();
            Assert.Equal((typeof(CancellationToken), "cancellationToken"), (last?.ParameterType, last?.Name));
        });
    }

    [Fact]
    public void Everything_public_lives_in_the_namespaces_of_the_contract() => Assert.Equal(
        [
            "Microsoft.Extensions.DependencyInjection", "Wit.Sdk", "Wit.Sdk.Definitions", "Wit.Sdk.Generated", "Wit.Sdk.Generated.Sql", "Wit.Sdk.Generated.Typed", "Wit.Sdk.Json", "Wit.Sdk.Migrations", "Wit.Sdk.Seeding",
            "Wit.Sdk.Statements",
        ],
        s_types.Select(type => type.Namespace).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void What_only_generated_code_calls_is_hidden_from_completion() => Assert.All(
        s_types.Where(type => type is { Namespace: "Wit.Sdk.Generated" or "Wit.Sdk.Generated.Sql" or "Wit.Sdk.Generated.Typed", IsNested: false }),
        type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));

    [Fact]
    public void Option_types_are_sealed_records_whose_properties_are_set_once()
    {
        var options = s_types.Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, options.Count);
        Assert.All(options, type =>
        {
            Assert.True(type.IsSealed);
            Assert.NotNull(type.GetMethod("<Clone>$"));
            Assert.All(type.GetProperties(), property =>
                Assert.True(property.SetMethod is null || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))));
        });
    }

    [Fact]
    public void Options_print_no_password() =>
        Assert.Equal(nameof(WitDatabaseOptions), new WitDatabaseOptions { ConnectionString = "Host=h;Password=secret" }.ToString());
}
