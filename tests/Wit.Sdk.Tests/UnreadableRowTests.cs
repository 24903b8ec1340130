using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data.RetryPolicy;
using Npgsql;
using Wit.Sdk.Tests.Samples;

namespace Wit.Sdk.Tests;

/// <summary>The database holds more than C# types do. A row that can't be read says so by table, column and key, and whether it was written.</summary>
public sealed class UnreadableRowTests
{
    private const string Table = "\"Odd Names\".\"Samples\"";

    public static TheoryData<string, string> Values => new()
    {
        { "period", "'1 month'::interval" },
        { "period", "'2 years 3 days'::interval" },
        { "amount", "'NaN'::numeric" },
        { "amount", "'Infinity'::numeric" },
        { "amount", "1e40::numeric" },
        { "settings", "'{\"size\": \"large\"}'::jsonb" },
        { "settings", "'[]'::jsonb" },
        { "counts", "'{1,NULL}'::int[]" },
        { "mood", "'new'::\"Odd Names\".\"Mood\"" },
        { "day", "'0044-03-15 BC'::date" },
        { "day", "'20000-01-01'::date" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_write_whose_row_can_not_be_read_says_that_it_is_committed_by_table_column_and_key(string column, string value)
    {
        await using var database = await CreateAsync(column, value);
        await using var db = database.Connect();

        var inserted = await Assert.ThrowsAsync<RowUnreadableException>(() => db.Samples.InsertAsync(new() { Name = "a" }));
        var renamed = await Assert.ThrowsAsync<RowUnreadableException>(() => db.Samples.RenameAsync(1, "b"));

        Assert.Equal((column, "Odd Names.Samples", true, false), (inserted.Column, inserted.Table, inserted.WasWritten, inserted.IsTransient));
        Assert.Equal((column, true), (renamed.Column, renamed.WasWritten));
        Assert.Equal(1, Assert.Single(inserted.Key).Value);
        Assert.Contains($"the value of \"{column}\" in the row of \"Odd Names.Samples\" with \"id\" = 1 does not fit", inserted.Message, StringComparison.Ordinal);
        Assert.Contains("do not repeat the call", inserted.Message, StringComparison.Ordinal);
        Assert.Equal("b", await database.ScalarAsync<string>($"SELECT string_agg(name, ',') FROM {Table}"));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_read_of_such_a_row_names_table_column_and_key(string column, string value)
    {
        await using var database = await CreateAsync(column, value);
        await using var db = database.Connect();
        await database.ExecuteAsync($"INSERT INTO {Table} (name) VALUES ('a')");

        var exceptions = new[]
        {
            await Assert.ThrowsAsync<RowUnreadableException>(() => db.Samples.FindByIdAsync(1)),
            await Assert.ThrowsAsync<RowUnreadableException>(() => db.Samples.ListAsync()),
            await Assert.ThrowsAsync<RowUnreadableException>(async () => await (await db.BatchAsync(static b => (b.Samples.ListAsync(), 0))).Item1),
            await Assert.ThrowsAsync<RowUnreadableException>(async () =>
            {
                await foreach (var _ in db.Samples.StreamAsync())
                    Assert.Fail("The row was read.");
            }),
        };

        Assert.All(exceptions, exception =>
        {
            Assert.Equal((column, "Odd Names.Samples", false), (exception.Column, exception.Table, exception.WasWritten));
            Assert.Equal(1, exception.Key["id"]);
        });
    }

    [Fact]
    public async Task In_a_transaction_the_row_goes_with_it()
    {
        await using var database = await CreateAsync("period", "'1 month'::interval");
        await using var db = database.Connect();

        var single = await Assert.ThrowsAsync<RowUnreadableException>(() => db.TransactionAsync(tx => tx.Samples.InsertAsync(new() { Name = "a" })));
        var many = await Assert.ThrowsAsync<RowUnreadableException>(() => db.Samples.InsertManyReturningAsync([new() { Name = "a" }, new() { Name = "b" }]));

        Assert.False(single.WasWritten || many.WasWritten);
        Assert.Equal(("period", "period"), (single.Column, many.Column));
        Assert.Equal(0, await database.ScalarAsync<long>($"SELECT count(*) FROM {Table}"));
    }

    [Fact]
    public async Task In_a_batch_it_is_its_callers_exception_and_the_others_have_their_rows()
    {
        await using var database = await CreateAsync("period", "'1 month'::interval");
        await using var db = database.Connect();
        await database.ExecuteAsync($"INSERT INTO {Table} (id, name, period) VALUES (100, 'old', '1 day')");

        var (inserted, renamed, found) = await db.BatchAsync(static b => (b.Samples.InsertAsync(new() { Name = "a" }), b.Samples.RenameAsync(100, "new"), b.Samples.FindByIdAsync(100)));

        Assert.True((await Assert.ThrowsAsync<RowUnreadableException>(() => inserted)).WasWritten);
        Assert.Equal(("new", "new"), ((await renamed).Name, (await found)!.Name));
        Assert.Equal(2, await database.ScalarAsync<long>($"SELECT count(*) FROM {Table}"));
    }

    [Fact]
    public async Task A_retry_policy_does_not_repeat_the_write()
    {
        await using var database = await CreateAsync("period", "'1 month'::interval");
        await using var db = database.Connect(configure: static options => options with { ConfigureLinq = static linq => linq.UseRetryPolicy(new TransientRetryPolicy(3)) });

        Assert.True((await Assert.ThrowsAsync<RowUnreadableException>(() => db.Samples.InsertAsync(new() { Name = "a" }))).WasWritten);

        Assert.Equal(1, await database.ScalarAsync<long>($"SELECT count(*) FROM {Table}"));
    }

    [Fact]
    public async Task The_value_of_a_secret_column_is_in_no_exception()
    {
        await using var database = await CreateAsync("pin", "471147e40::numeric");
        await using var db = database.Connect(";Include Error Detail=true");

        var exception = await Assert.ThrowsAsync<RowUnreadableException>(() => db.Samples.InsertAsync(new() { Name = "a" }));

        Assert.Equal(("pin", true), (exception.Column, exception.WasWritten));
        Assert.DoesNotContain("471147", exception.ToString(), StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public async Task Null_in_a_column_that_the_schema_calls_required_names_it()
    {
        await using var database = await CreateAsync("period", "'1 day'::interval");
        await database.ExecuteAsync($"ALTER TABLE {Table} ALTER COLUMN name DROP NOT NULL; INSERT INTO {Table} (name) VALUES (NULL)");
        await using var db = database.Connect();

        Assert.Equal("name", (await Assert.ThrowsAsync<RowUnreadableException>(() => db.Samples.FindByIdAsync(1))).Column);
    }

    [Fact]
    public async Task Infinite_times_are_the_ends_of_their_CSharp_types_both_ways()
    {
        await using var database = await CreateAsync("day", "'infinity'::date");
        await using var db = database.Connect();

        var row = await db.Samples.InsertAsync(new() { Name = "a", Times = new[] { DateTimeOffset.MaxValue, DateTimeOffset.MinValue } });

        Assert.Equal(DateOnly.MaxValue, row.Day);
        Assert.Equal("{infinity,-infinity}", await database.ScalarAsync<string>($"SELECT times::text FROM {Table}"));
    }

    private static async Task<SamplesDatabase> CreateAsync(string column, string defaultSql)
    {
        var database = new SamplesDatabase();
        await database.InitializeAsync();
        await database.ExecuteAsync("ALTER TYPE \"Odd Names\".\"Mood\" ADD VALUE 'new'");
        await database.ExecuteAsync($"ALTER TABLE {Table} ALTER COLUMN {column} SET DEFAULT {defaultSql}");
        return database;
    }
}
