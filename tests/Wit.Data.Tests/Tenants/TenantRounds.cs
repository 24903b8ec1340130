using Wit.Data.Tests.Tagged;
using Wit.Sdk;

namespace Wit.Data.Tests.Tenants;

/// <summary>Workers that share few connections, each for one tenant after the other, with failures and cancellations in between: every row that one sees is its tenant's.</summary>
internal sealed class TenantRounds(TenantDatabase data, TaggedDb db)
{
    private const int Workers = 8;

    /// <summary>Runs a number of rounds in all.</summary>
    public async Task RunAsync(int rounds)
    {
        var (first, second) = (await data.RowsAsync(data.Tenants[0]), await data.RowsAsync(data.Tenants[1]));
        await Parallel.ForEachAsync(Enumerable.Range(0, rounds), new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (round, _) => await RoundAsync(round));
        Assert.Equal(first, await data.RowsAsync(data.Tenants[0]));
        Assert.Equal(second, await data.RowsAsync(data.Tenants[1]));
    }

    private async Task RoundAsync(int round)
    {
        var tenant = data.Tenants[round % 2];
        var own = db.For(tenant);
        switch (round % 10)
        {
            case 0:
                Expect(tenant, await own.Flats.ListAsync(), 3);
                break;
            case 1:
                await Assert.ThrowsAsync<RowNotFoundException>(() => own.Flats.UpdateAsync(Guid.NewGuid(), 1, new FlatPatch { Address = "none" }));
                break;
            case 2:
                var flat = (await own.Flats.ListAsync())[0];
                await Assert.ThrowsAnyAsync<WitException>(() => own.Repairs.InsertAsync(new NewRepair { FlatId = Guid.NewGuid(), Title = "no flat " + round }));
                await Assert.ThrowsAsync<UniqueViolationException>(() => own.Repairs.InsertManyAsync([new NewRepair { FlatId = flat.Id, Title = flat.Address + ": 0" }]));
                break;
            case 3:
                using (var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(round % 4)))
                    await CancelledAsync(own, cancellation.Token);
                break;
            case 4:
                await foreach (var repair in own.Repairs.StreamAsync())
                {
                    Assert.Equal(tenant, repair.LandlordId);
                    break;
                }

                break;
            case 5:
                await Assert.ThrowsAsync<NotSupportedException>(() => own.TransactionAsync(async tx =>
                {
                    Expect(tenant, await tx.Flats.ListAsync(), 3);
                    await tx.Repairs.DeleteAsync(repair => repair.Title != "none");
                    throw new NotSupportedException();
                }));
                break;
            case 6:
                var (flats, count) = await own.BatchAsync(batch => (batch.Flats.ListAsync(), batch.Repairs.CountAsync()));
                Expect(tenant, flats, 3);
                Assert.Equal(12, count);
                break;
            case 7:
                Expect(tenant, await own.TransactionAsync(tx => tx.Flats.ListAsync()), 3);
                break;
            default:
                Assert.Equal(12, await own.Repairs.CountAsync());
                break;
        }

        // Whichever connection this is, it has no tenant.
        Assert.Empty(await db.Flats.ListAsync());
        Assert.Equal(0, await db.TransactionAsync(tx => tx.Repairs.CountAsync()));
    }

    private static async Task CancelledAsync(TaggedDb own, CancellationToken cancellationToken)
    {
        try
        {
            await own.Repairs.ListAsync(cancellationToken: cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Whether it came in time does not matter: the connection goes back either way.
        }
    }

    private static void Expect(Guid tenant, IReadOnlyList<Flat> flats, int count)
    {
        Assert.Equal(count, flats.Count);
        Assert.All(flats, flat => Assert.Equal(tenant, flat.LandlordId));
    }
}
