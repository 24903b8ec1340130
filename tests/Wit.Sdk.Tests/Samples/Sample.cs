using LinqToDB;
using LinqToDB.Mapping;
using Npgsql;
using NpgsqlTypes;
using Wit.Sdk.Definitions;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Tests.Samples;

public enum Mood
{
    [PgName("sad")]
    Sad,
    [PgName("so so")]
    SoSo,
}

public sealed record Settings(int Size);

/// <summary>A row of types that can hold more than their C# types.</summary>
[Table("Samples", Schema = "Odd Names")]
public sealed record Sample : IRow<Sample>
{
    [Column("id", IsPrimaryKey = true, PrimaryKeyOrder = 0, IsIdentity = true, DbType = "integer", CanBeNull = false)]
    public required int Id { get; init; }

    [Column("name", DbType = "character varying(5)", CanBeNull = false)]
    public required string Name { get; init; }

    [Column("period", DataType = DataType.Interval, DbType = "interval", CanBeNull = true)]
    public TimeSpan? Period { get; init; }

    [Column("amount", DbType = "numeric(5, 2)", CanBeNull = true)]
    public decimal? Amount { get; init; }

    [Column("settings", DataType = DataType.BinaryJson, DbType = "jsonb", CanBeNull = true)]
    [ValueConverter(ConverterType = typeof(JsonColumnConverter<Settings>))]
    public Settings? Settings { get; init; }

    [Column("mood", DataType = DataType.Enum, DbType = "\"Odd Names\".\"Mood\"", CanBeNull = true)]
    public Mood? Mood { get; init; }

    [Column("moods", DbType = "\"Odd Names\".\"Mood\"[]", CanBeNull = true)]
    public Mood[]? Moods { get; init; }

    [Column("counts", DbType = "integer[]", CanBeNull = true)]
    public int[]? Counts { get; init; }

    [Column("times", DbType = "timestamp with time zone[]", CanBeNull = true)]
    public DateTimeOffset[]? Times { get; init; }

    [Column("pin", DbType = "numeric", CanBeNull = true)]
    public decimal? Pin { get; init; }

    [Column("day", DataType = DataType.Date, DbType = "date", CanBeNull = true)]
    public DateOnly? Day { get; init; }

    static void IRow<Sample>.Check(RowCheck check) => check.Of(SamplesTable.Definition)
        .Value<int>().Value<string>().Value<TimeSpan>().Value<decimal>().Json<Settings>().Value<Mood>().Value<Mood[]>().Value<int[]>().Value<DateTimeOffset[]>().Value<decimal>().Value<DateOnly>();

    static Sample IRow<Sample>.Read(NpgsqlDataReader reader, int at) => new()
    {
        Id = reader.GetFieldValue<int>(at),
        Name = reader.GetFieldValue<string>(at + 1),
        Period = reader.IsDBNull(at + 2) ? null : reader.GetFieldValue<TimeSpan>(at + 2),
        Amount = reader.IsDBNull(at + 3) ? null : reader.GetFieldValue<decimal>(at + 3),
        Settings = reader.IsDBNull(at + 4) ? null : JsonColumn.Read<Settings>(reader, at + 4),
        Mood = reader.IsDBNull(at + 5) ? null : reader.GetFieldValue<Mood>(at + 5),
        Moods = reader.IsDBNull(at + 6) ? null : reader.GetFieldValue<Mood[]>(at + 6),
        Counts = reader.IsDBNull(at + 7) ? null : reader.GetFieldValue<int[]>(at + 7),
        Times = reader.IsDBNull(at + 8) ? null : reader.GetFieldValue<DateTimeOffset[]>(at + 8),
        Pin = reader.IsDBNull(at + 9) ? null : reader.GetFieldValue<decimal>(at + 9),
        Day = reader.IsDBNull(at + 10) ? null : reader.GetFieldValue<DateOnly>(at + 10),
    };
}

public sealed record NewSample
{
    public required string Name { get; init; }

    public Optional<decimal?> Amount { get; init; }

    public Optional<DateTimeOffset[]?> Times { get; init; }

    internal ColumnSet SetColumns
    {
        get
        {
            var columns = ColumnSet.Of(1);
            if (Amount.IsSet) columns = columns.Add(3);
            if (Times.IsSet) columns = columns.Add(8);
            return columns;
        }
    }

    internal void Bind(StatementParameters parameters)
    {
        parameters.Add(Name, NpgsqlDbType.Varchar);
        if (Amount.IsSet) parameters.Add(Amount.Value, NpgsqlDbType.Numeric);
        if (Times.IsSet) parameters.Add(Times.Value, NpgsqlDbType.Array | NpgsqlDbType.TimestampTz);
    }

    internal async ValueTask CopyAsync(CopyRow row, CancellationToken cancellationToken)
    {
        await row.WriteAsync(Name, NpgsqlDbType.Varchar, cancellationToken);
        if (Amount.IsSet) await row.WriteAsync(Amount.Value, NpgsqlDbType.Numeric, cancellationToken);
        if (Times.IsSet) await row.WriteAsync(Times.Value, NpgsqlDbType.Array | NpgsqlDbType.TimestampTz, cancellationToken);
    }
}

public sealed class SamplesTable(DatabaseSession session) : Table<Sample>(session)
{
    public static TableDefinition Definition { get; } = new()
    {
        Schema = "Odd Names",
        Name = "Samples",
        SqlName = "\"Odd Names\".\"Samples\"",
        SelectList = "\"id\", \"name\", \"period\", \"amount\", \"settings\", \"mood\", \"moods\", \"counts\", \"times\", \"pin\", \"day\"",
        Columns =
        [
            new("id", "Id", "integer"), new("name", "Name", "character varying(5)"), new("period", "Period", "interval") { IsNullable = true },
            new("amount", "Amount", "numeric(5, 2)") { IsNullable = true }, new("settings", "Settings", "jsonb") { IsNullable = true },
            new("mood", "Mood", "\"Odd Names\".\"Mood\"") { IsNullable = true }, new("moods", "Moods", "\"Odd Names\".\"Mood\"[]") { IsNullable = true },
            new("counts", "Counts", "integer[]") { IsNullable = true }, new("times", "Times", "timestamp with time zone[]") { IsNullable = true },
            new("pin", "Pin", "numeric") { IsSecret = true, IsNullable = true }, new("day", "Day", "date") { IsNullable = true },
        ],
        Constraints = [new("Samples_pkey", ConstraintKind.PrimaryKey, ["id"])],
    };

    private static UniqueKey<Sample> PrimaryKey { get; } = new("Samples_pkey", ["id"]);

    private static RowQuery<Sample, ValueTuple> All { get; } = new(Definition, 0, string.Empty, static (_, _) => { }) { OrderBy = ["\"id\""] };

    private static RowQuery<Sample, int> ById { get; } = new(Definition, 1, "\"id\" = $1", static (parameters, id) => parameters.Add(id, NpgsqlDbType.Integer));

    private static BulkInsert<Sample, NewSample> Inserts { get; } = new(
        Definition, static row => row.SetColumns, static (parameters, row) => row.Bind(parameters), static (copy, row, cancellationToken) => row.CopyAsync(copy, cancellationToken));

    public Task<Sample> InsertAsync(NewSample row, CancellationToken cancellationToken = default) =>
        Session.InsertAsync<Sample, NewSample>(Definition, row.SetColumns, row, static (parameters, row) => row.Bind(parameters), cancellationToken);

    public Task<Sample> RenameAsync(int id, string name, CancellationToken cancellationToken = default) => Session.UpdateAsync<Sample, (int Id, string Name)>(
        Definition, PrimaryKey, ColumnSet.Of(1), (id, name), static (parameters, state) => { parameters.Add(state.Name, NpgsqlDbType.Varchar); parameters.Add(state.Id, NpgsqlDbType.Integer); }, cancellationToken);

    public Task<Sample?> FindByIdAsync(int id, CancellationToken cancellationToken = default) => RowReads.FindAsync(Session, ById, id, null, cancellationToken);

    public Task<IReadOnlyList<Sample>> ListAsync(CancellationToken cancellationToken = default) => RowReads.ListAsync(Session, All, default, null, null, cancellationToken);

    public IAsyncEnumerable<Sample> StreamAsync(CancellationToken cancellationToken = default) => RowReads.StreamAsync(Session, All, default, cancellationToken);

    public Task<long> InsertManyAsync(IEnumerable<NewSample> rows, CancellationToken cancellationToken = default) => RowWrites.InsertManyAsync(Session, Inserts, rows, cancellationToken);

    public Task<IReadOnlyList<Sample>> InsertManyReturningAsync(IEnumerable<NewSample> rows, CancellationToken cancellationToken = default) =>
        RowWrites.InsertManyReturningAsync(Session, Inserts, rows, cancellationToken);
}
