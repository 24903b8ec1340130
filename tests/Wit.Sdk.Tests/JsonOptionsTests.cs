using System.Text.Json;
using System.Text.Json.Serialization;
using LinqToDB.Async;
using Wit.Sdk.Tests.Samples;

namespace Wit.Sdk.Tests;

/// <summary>How JSON columns of a C# type are read is a matter of the database object's options, on each way that reads them.</summary>
public sealed partial class JsonOptionsTests(SamplesDatabase database) : IClassFixture<SamplesDatabase>, IAsyncLifetime
{
    private const string Table = "\"Odd Names\".\"Samples\"";

    public Task InitializeAsync() => database.ExecuteAsync($$"""TRUNCATE {{Table}}; INSERT INTO {{Table}} (id, name, settings) VALUES (1, 'a', '{"the_size": 7}')""");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task They_hold_for_helpers_batches_streams_transactions_and_LINQ()
    {
        await using var db = database.Connect(configure: static options => options with { Json = SnakeJson.Default.Options });

        var streamed = new List<Sample>();
        await foreach (var row in db.Samples.StreamAsync())
            streamed.Add(row);
        Sample?[] rows =
        [
            await db.Samples.FindByIdAsync(1),
            await db.Samples.RenameAsync(1, "b"),
            await (await db.BatchAsync(static batch => (batch.Samples.FindByIdAsync(1), 0))).Item1,
            await db.TransactionAsync(static tx => tx.Samples.FindByIdAsync(1)),
            Assert.Single(streamed),
            await db.Samples.Linq.SingleAsync(static row => row.Id == 1),
        ];

        Assert.All(rows, static row => Assert.Equal(new Settings(7), row!.Settings));
    }

    [Fact]
    public async Task Each_database_object_has_its_own()
    {
        await using var plain = database.Connect();
        await using var snake = database.Connect(configure: static options => options with { Json = SnakeJson.Default.Options });

        for (var round = 0; round < 3; round++)
        {
            Assert.Equal(0, (await plain.Samples.FindByIdAsync(1))!.Settings!.Size);
            Assert.Equal(7, (await snake.Samples.FindByIdAsync(1))!.Settings!.Size);
            Assert.Equal(0, (await plain.Samples.Linq.SingleAsync(static row => row.Id == 1)).Settings!.Size);
            Assert.Equal(7, (await snake.Samples.Linq.SingleAsync(static row => row.Id == 1)).Settings!.Size);
        }
    }

    [Fact]
    public async Task A_type_that_the_context_does_not_know_is_named()
    {
        await using var db = database.Connect(configure: static options => options with { Json = OtherJson.Default.Options });

        var exception = await Assert.ThrowsAsync<RowUnreadableException>(() => db.Samples.FindByIdAsync(1));

        Assert.Equal("settings", exception.Column);
        Assert.Contains(typeof(Settings).ToString(), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_without_a_resolver_read_by_reflection()
    {
        await using var db = database.Connect(configure: static options => options with { Json = new JsonSerializerOptions { PropertyNamingPolicy = new TheSnake() } });

        Assert.Equal(7, (await db.Samples.FindByIdAsync(1))!.Settings!.Size);
    }

    private sealed class TheSnake : JsonNamingPolicy
    {
        public override string ConvertName(string name) => "the_" + SnakeCaseLower.ConvertName(name);
    }

    [JsonSerializable(typeof(Wrapped))]
    private sealed partial class OtherJson : JsonSerializerContext;

    private sealed record Wrapped(string Text);
}
