using Wit.Data.Tests.Models;
using Wit.Sdk.Generators.Tests.Trials;

namespace Wit.Data.Tests;

public sealed class EveryHelperTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>
{
    [Fact]
    public async Task Every_generated_helper_of_every_table_does_what_it_says()
    {
        var called = await DatabaseTrial.RunAsync(
            typeof(WitDb), database.ConnectionString, method => !HandWritten.Methods.Contains($"{method.DeclaringType!.Name}.{method.Name}"));

        Assert.InRange(called, 200, int.MaxValue);
    }
}
