using Wit.Sdk.Seeding;

namespace Wit.Data.Tests.Platform;

public sealed class SeedTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>
{
    [Fact]
    public async Task A_seed_leaves_alone_what_people_made_of_it()
    {
        await using var db = WitDb.Connect(database.ConnectionString);
        await db.SeedAsync();
        var user = (await db.Users.FindByUsernameAsync("testuser"))!;
        await db.Users.UpdateAsync(user.Id, new() { Name = "Somebody else" });

        await db.SeedAsync();

        Assert.Equal("Somebody else", (await db.Users.FindByIdAsync(user.Id))!.Name);
    }

    [Fact]
    public async Task A_seed_is_no_part_of_a_transaction_and_has_to_be_there()
    {
        await using var db = WitDb.Connect(database.ConnectionString);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.TransactionAsync(tx => tx.SeedAsync()));
        Assert.Contains("embeds no seed data", Assert.Throws<InvalidOperationException>(() => SeedScript.FromAssembly(typeof(SeedTests).Assembly)).Message, StringComparison.Ordinal);
    }
}
