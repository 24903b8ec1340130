using System.Collections;
using LinqToDB;
using LinqToDB.Async;
using Npgsql;
using Wit.Data.Tests.Tagged;
using Wit.Sdk;
using Wit.Sdk.Testing.Poolers;

namespace Wit.Data.Tests.Tenants;

/// <summary><c>@tenant</c> on a real server, whose role is an ordinary one: no way leads to another tenant's rows.</summary>
public sealed class TenantTests : IAsyncLifetime
{
    private TenantDatabase _data = null!;
    private TaggedDb _one = null!;
    private TaggedDb _other = null!;

    public async Task InitializeAsync()
    {
        _data = await TenantDatabase.CreateAsync();
        (_one, _other) = (_data.Db.For(_data.Tenants[0]), _data.Db.For(_data.Tenants[1]));
    }

    public async Task DisposeAsync() => await _data.DisposeAsync();

    [Fact]
    public async Task Without_a_tenant_there_is_no_row_and_none_can_be_written()
    {
        var flat = (await _one.Flats.ListAsync())[0];

        Assert.Empty(await _data.Db.Flats.ListAsync());
        Assert.Equal(0, await _data.Db.Repairs.CountAsync());
        Assert.Null(await _data.Db.Flats.FindByIdAsync(flat.Id));
        await Assert.ThrowsAnyAsync<WitException>(() => _data.Db.Repairs.InsertAsync(new NewRepair { FlatId = flat.Id, Title = "nobody's" }));
        await Assert.ThrowsAnyAsync<WitException>(() => _data.Db.Repairs.InsertAsync(new NewRepair { LandlordId = flat.LandlordId, FlatId = flat.Id, Title = "forged" }));
        Assert.Equal(6, await _data.Owner.Flats.CountAsync());
        Assert.Equal(24, await _data.Owner.Repairs.CountAsync());
    }

    [Fact]
    public async Task Every_way_to_the_database_sees_and_writes_the_rows_of_its_tenant_only()
    {
        var (tenant, flats) = (_data.Tenants[0], await _one.Flats.ListAsync());
        Assert.Equal((3, 12L), (flats.Count, await _one.Repairs.CountAsync()));
        Assert.All(flats, flat => Assert.Equal(tenant, flat.LandlordId));

        // Filled by the server, in one row, in many and in a transaction.
        Assert.Equal(tenant, (await _one.Repairs.InsertAsync(new NewRepair { FlatId = flats[0].Id, Title = "one" })).LandlordId);
        await _one.Repairs.InsertManyAsync([new NewRepair { FlatId = flats[0].Id, Title = "sent" }]);
        Assert.Equal(tenant, Assert.Single(await _one.Repairs.InsertManyReturningAsync([new NewRepair { FlatId = flats[0].Id, Title = "many" }])).LandlordId);
        Assert.Equal(tenant, (await _one.TransactionAsync(tx => tx.Repairs.InsertAsync(new NewRepair { FlatId = flats[0].Id, Title = "transaction" }))).LandlordId);

        // Typed queries, a batch, related rows, a stream that ends and one that is left.
        Assert.Equal(16, (await _one.Repairs.Where(repair => repair.Title != "nothing").ListAsync()).Count);
        var (count, repairs) = await _one.BatchAsync(batch => (batch.Flats.CountAsync(), batch.Repairs.ListAsync()));
        Assert.Equal((3L, 16), (count, repairs.Count));
        Assert.All(await _one.Flats.ListAsync(include: FlatInclude.Repairs), flat => Assert.NotEmpty(flat.Repairs!));
        Assert.Equal(16, await _one.Repairs.StreamAsync().CountAsync());
        await foreach (var repair in _one.Repairs.StreamAsync())
        {
            Assert.Equal(tenant, repair.LandlordId);
            break;
        }

        Assert.Equal(1, (await _one.Repairs.IncrementAsync(repairs[0].Id, repair => repair.Calls, 1)).Calls);
        Assert.Equal(12, await _other.Repairs.CountAsync());
        Assert.Equal(0, await _data.Db.Repairs.CountAsync());
    }

    [Fact]
    public async Task LINQ_runs_in_a_transaction_of_the_tenant_and_is_refused_outside_of_one()
    {
        Assert.Contains("TransactionAsync", Assert.Throws<InvalidOperationException>(() => _one.Flats.Linq.Where(flat => flat.Visits == 0).ToList()).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _one.Flats.Linq.ToListAsync());
        Assert.Throws<InvalidOperationException>(_one.CreateDataConnection);

        var found = await _one.TransactionAsync(async tx => await tx.Flats.Linq.Where(flat => flat.Visits == 0).ToListAsync());

        Assert.Equal(3, found.Count);
        Assert.All(found, flat => Assert.Equal(_data.Tenants[0], flat.LandlordId));
    }

    [Fact]
    public async Task A_tenant_is_chosen_once()
    {
        Assert.Throws<InvalidOperationException>(() => _one.For(_data.Tenants[1]));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _data.Db.TransactionAsync(tx => tx.For(_data.Tenants[1]).Flats.CountAsync()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _one.TransactionAsync(tx => tx.For(_data.Tenants[1]).Flats.CountAsync()));
        Assert.Equal(3, await _one.Flats.CountAsync());
    }

    [Fact]
    public async Task The_setting_holds_for_the_statements_of_its_batch_alone()
    {
        await using var connection = new NpgsqlConnection(_data.ConnectionString);
        await connection.OpenAsync();
        await using (var batch = new NpgsqlBatch(connection))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("select set_config('app.landlord_id', $1, true)") { Parameters = { new NpgsqlParameter<string> { TypedValue = _data.Tenants[0].ToString() } } });
            batch.BatchCommands.Add(new NpgsqlBatchCommand("select count(*) from flats"));
            await using var reader = await batch.ExecuteReaderAsync();
            await reader.NextResultAsync();
            await reader.ReadAsync();
            Assert.Equal(3, reader.GetInt64(0));
        }

        await using var after = new NpgsqlCommand("select current_setting('app.landlord_id', true) || count(*) from flats", connection);
        Assert.Equal("0", await after.ExecuteScalarAsync());
    }

    [Fact]
    public async Task No_helper_finds_or_changes_a_row_of_another_tenant()
    {
        var (flat, repair) = ((await _one.Flats.ListAsync())[0], (await _one.Repairs.ListAsync())[0]);
        var before = await _data.RowsAsync(_data.Tenants[0]);

        var flats = new TenantHelperTrial(_other.Flats, flat, new Dictionary<Type, object>
        {
            [typeof(Func<FlatColumns, Condition>)] = (Func<FlatColumns, Condition>)(row => row.Id == flat.Id),
            [typeof(Func<FlatColumns, CounterColumn<int>>)] = (Func<FlatColumns, CounterColumn<int>>)(row => row.Visits),
            [typeof(FlatPatch)] = new FlatPatch { Address = "stolen" },
        }.With(_data.Tenants[1]));
        var repairs = new TenantHelperTrial(_other.Repairs, repair, new Dictionary<Type, object>
        {
            [typeof(Func<RepairColumns, Condition>)] = (Func<RepairColumns, Condition>)(row => row.Id == repair.Id),
            [typeof(Func<RepairColumns, CounterColumn<int>>)] = (Func<RepairColumns, CounterColumn<int>>)(row => row.Calls),
            [typeof(RepairPatch)] = new RepairPatch { Title = "stolen" },
        }.With(_data.Tenants[1]));
        await flats.RunAsync();
        await repairs.RunAsync();

        Assert.Equal(before, await _data.RowsAsync(_data.Tenants[0]));
        Assert.All(flats.Threw.Concat(repairs.Threw), it => Assert.True(it.Failure is WitException, it.ToString()));
        Assert.All(flats.Returned.Concat(repairs.Returned), it => Assert.True(IsOwn(it.Result), it.Name));
        Assert.InRange(flats.Returned.Concat(flats.Threw.Select(it => (it.Name, (object?)null))).Select(it => it.Name).Distinct().Count(), 30, int.MaxValue);
        Assert.InRange(repairs.Returned.Concat(repairs.Threw.Select(it => (it.Name, (object?)null))).Select(it => it.Name).Distinct().Count(), 30, int.MaxValue);

        bool IsOwn(object? result) => result switch
        {
            null or string or bool or long => true,
            Flat row => row.LandlordId == _data.Tenants[1],
            Repair row => row.LandlordId == _data.Tenants[1],
            IEnumerable rows => rows.Cast<object?>().All(IsOwn),
            _ => IsOwn(result.GetType().GetProperty("Items")!.GetValue(result)),
        };
    }

    [Fact]
    public async Task A_thousand_reuses_of_few_connections_leak_nothing() => await new TenantRounds(_data, _data.Db).RunAsync(1000);

    [PgBouncerFact]
    public async Task A_pooler_in_transaction_mode_leaks_nothing()
    {
        await using var bouncer = await TestPgBouncer.StartAsync(poolSize: 2, role: (_data.Role, _data.Role));
        await using var db = TenantDatabase.Connect(bouncer.Connect(_data.ConnectionString), ";PgBouncer=true");

        await new TenantRounds(_data, db).RunAsync(1000);
    }

    [Fact]
    public async Task The_check_names_the_role_and_the_table_that_are_not_held_back()
    {
        await _data.Db.CheckTenantsAsync();
        await _one.CheckTenantsAsync();
        var superuser = await Assert.ThrowsAsync<TenantsNotIsolatedException>(() => _data.Owner.CheckTenantsAsync());
        Assert.Contains("is a superuser", superuser.Message, StringComparison.Ordinal);

        await ExpectAsync($"alter role {_data.Role} bypassrls", $"alter role {_data.Role} nobypassrls", null, "has BYPASSRLS");
        await ExpectAsync($"alter table flats owner to {_data.Role}", "alter table flats owner to current_user", "flats", "owns the table \"flats\"");
        await ExpectAsync("alter table repairs no force row level security", "alter table repairs force row level security", "repairs", "\"repairs\" is not on");
        await ExpectAsync($"create view open_flats as select * from flats; grant select on open_flats to {_data.Role}", "drop view open_flats", "open_flats", "the view \"open_flats\"");
        await _data.Db.CheckTenantsAsync();
    }

    private async Task ExpectAsync(string sql, string undo, string? table, string message)
    {
        await _data.Server.ExecuteAsync(sql);
        var failure = await Assert.ThrowsAsync<TenantsNotIsolatedException>(() => _data.Db.CheckTenantsAsync());
        Assert.Equal((_data.Role, table), (failure.Role, failure.Table));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Contains(_data.Role, failure.Message, StringComparison.Ordinal);
        await _data.Server.ExecuteAsync(undo);
    }
}
