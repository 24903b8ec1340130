using Wit.Sdk.Testing.Desk;
using Wit.Sdk.Tests.Json;

namespace Wit.Sdk.Tests;

/// <summary>What a user reports of an error names files of the repository, and not of the machine that built the package.</summary>
public sealed class StackTraceTests(DeskFixture database) : IClassFixture<DeskFixture>
{
    [Fact]
    public async Task A_stack_trace_names_files_of_the_repository()
    {
        await using var db = DeskDb.Connect(database.ConnectionString);

        var exception = await Assert.ThrowsAsync<RowNotFoundException>(() => db.Things.UpdateAsync(-1, new() { Name = "x" }));

        Assert.Contains(" in /_/src/Wit.Sdk/", exception.StackTrace, StringComparison.Ordinal);
        Assert.DoesNotContain(Testing.RepositoryRoot.Combine("src"), exception.StackTrace, StringComparison.Ordinal);
    }
}
