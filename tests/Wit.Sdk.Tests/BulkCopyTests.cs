using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Wit.Sdk.Tests.Samples;

namespace Wit.Sdk.Tests;

/// <summary>linq2db's bulk copy, and arrays of instants, which Npgsql takes in UTC only.</summary>
public sealed class BulkCopyTests(SamplesDatabase database) : IClassFixture<SamplesDatabase>
{
    private static readonly DateTimeOffset s_at = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(5));

    public static TheoryData<BulkCopyType> Types => new() { BulkCopyType.ProviderSpecific, BulkCopyType.MultipleRows };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Rows_with_enums_of_quoted_names_in_other_schemas_are_copied_with_arrays_of_them(BulkCopyType type)
    {
        await using var db = database.Connect();
        var first = Random.Shared.Next(1_000_000, int.MaxValue - 10);
        Sample[] rows =
        [
            new() { Id = first, Name = "a", Mood = Mood.SoSo, Moods = [Mood.Sad, Mood.SoSo], Settings = new(7), Period = TimeSpan.FromDays(1), Amount = 1.5m, Times = [s_at, s_at.ToUniversalTime()], Day = new(2026, 3, 1) },
            new() { Id = first + 1, Name = "b" },
        ];
        var options = new BulkCopyOptions { BulkCopyType = type, KeepIdentity = true };

        await using (var connection = db.CreateDataConnection())
            Assert.Equal(2, (await connection.BulkCopyAsync(options, rows)).RowsCopied);
        await db.TransactionAsync(async _ => 0);
        await using (var connection = db.CreateDataConnection())
            connection.BulkCopy(options, rows.Select(row => row with { Id = row.Id + 2 }));

        foreach (var id in new[] { first, first + 2 })
        {
            var row = (await db.Samples.FindByIdAsync(id))!;
            Assert.Equal((Mood.SoSo, 7, TimeSpan.FromDays(1), 1.5m), (row.Mood, row.Settings!.Size, row.Period, row.Amount));
            Assert.Equal([Mood.Sad, Mood.SoSo], row.Moods!);
            Assert.Equal([s_at, s_at], row.Times!);
            var empty = (await db.Samples.FindByIdAsync(id + 1))!;
            Assert.Null(empty.Mood);
            Assert.Null(empty.Moods);
        }
    }

    [Fact]
    public async Task Instants_with_an_offset_go_into_arrays_by_inserts_COPY_and_queries()
    {
        await using var db = database.Connect();
        var (day, other) = (new[] { s_at, s_at.ToOffset(TimeSpan.FromHours(-3)) }, new[] { s_at.AddDays(1) });

        var inserted = await db.Samples.InsertAsync(new() { Name = "times", Times = day });
        await db.Samples.InsertManyAsync([new() { Name = "copy", Times = day }]);
        var copied = await db.Samples.Linq.SingleAsync(row => row.Name == "copy");
        await db.Samples.Linq.Where(row => row.Id == inserted.Id).Set(row => row.Times, other).UpdateAsync();

        Assert.Equal(day, inserted.Times!);
        Assert.Equal(day, copied.Times!);
        Assert.Equal(other, (await db.Samples.FindByIdAsync(inserted.Id))!.Times!);
        Assert.Equal(TimeSpan.FromHours(5), day[0].Offset);
    }
}
