using System.Text.Json;
using LinqToDB;
using LinqToDB.Mapping;
using Npgsql;
using NpgsqlTypes;
using Wit.Sdk.Definitions;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Tests.Tracker;

public enum TicketState
{
    [PgName("open")]
    Open,
    [PgName("in_progress")]
    InProgress,
    [PgName("closed")]
    Closed,
}

[Table("tickets")]
public sealed partial record Ticket : IRow<Ticket>
{
    [Column("id", IsPrimaryKey = true, PrimaryKeyOrder = 0, DataType = DataType.Guid, DbType = "uuid", CanBeNull = false)]
    public required Guid Id { get; init; }

    [Column("owner_id", DataType = DataType.Guid, DbType = "uuid", CanBeNull = false)]
    public required Guid OwnerId { get; init; }

    [Column("number", DataType = DataType.Int32, DbType = "integer", CanBeNull = false)]
    public required int Number { get; init; }

    [Column("title", DataType = DataType.Text, DbType = "text", CanBeNull = false)]
    public required string Title { get; init; }

    [Column("state", DataType = DataType.Enum, DbType = "ticket_state", CanBeNull = false)]
    public required TicketState State { get; init; }

    [Column("past", DataType = DataType.Enum | DataType.Array, DbType = "ticket_state[]", CanBeNull = false)]
    public required TicketState[] Past { get; init; }

    [Column("labels", DataType = DataType.Text | DataType.Array, DbType = "text[]", CanBeNull = false)]
    public required string[] Labels { get; init; }

    [Column("payload", DataType = DataType.BinaryJson, DbType = "jsonb")]
    [ValueConverter(ConverterType = typeof(JsonColumnConverter<JsonElement>))]
    public JsonElement? Payload { get; init; }

    [Column("cost", DataType = DataType.Decimal, DbType = "numeric(12,2)")]
    public decimal? Cost { get; init; }

    [Column("due", DataType = DataType.Date, DbType = "date")]
    public DateOnly? Due { get; init; }

    [Column("closed_at", DataType = DataType.DateTimeOffset, DbType = "timestamp with time zone")]
    public DateTimeOffset? ClosedAt { get; init; }

    static Ticket IRow<Ticket>.Read(NpgsqlDataReader reader, int at) => new()
    {
        Id = reader.GetFieldValue<Guid>(at),
        OwnerId = reader.GetFieldValue<Guid>(at + 1),
        Number = reader.GetInt32(at + 2),
        Title = reader.GetString(at + 3),
        State = reader.GetFieldValue<TicketState>(at + 4),
        Past = reader.GetFieldValue<TicketState[]>(at + 5),
        Labels = reader.GetFieldValue<string[]>(at + 6),
        Payload = reader.IsDBNull(at + 7) ? null : reader.GetFieldValue<JsonElement>(at + 7),
        Cost = reader.IsDBNull(at + 8) ? null : reader.GetDecimal(at + 8),
        Due = reader.IsDBNull(at + 9) ? null : reader.GetFieldValue<DateOnly>(at + 9),
        ClosedAt = reader.IsDBNull(at + 10) ? null : reader.GetFieldValue<DateTimeOffset>(at + 10),
    };
}

public sealed record NewTicket
{
    public required Guid OwnerId { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public Optional<TicketState> State { get; init; }

    public Optional<TicketState[]> Past { get; init; }

    public Optional<string[]> Labels { get; init; }

    public Optional<JsonElement?> Payload { get; init; }

    public Optional<decimal?> Cost { get; init; }

    public Optional<DateOnly?> Due { get; init; }

    public Optional<DateTimeOffset?> ClosedAt { get; init; }

    internal ColumnSet SetColumns
    {
        get
        {
            var set = ColumnSet.Of(1, 2, 3);
            if (State.IsSet) set = set.Add(4);
            if (Past.IsSet) set = set.Add(5);
            if (Labels.IsSet) set = set.Add(6);
            if (Payload.IsSet) set = set.Add(7);
            if (Cost.IsSet) set = set.Add(8);
            if (Due.IsSet) set = set.Add(9);
            if (ClosedAt.IsSet) set = set.Add(10);
            return set;
        }
    }

    internal void Bind(StatementParameters parameters)
    {
        parameters.Add(OwnerId, NpgsqlDbType.Uuid);
        parameters.Add(Number, NpgsqlDbType.Integer);
        parameters.Add(Title, NpgsqlDbType.Text);
        if (State.IsSet) parameters.Add(State.Value, "ticket_state");
        if (Past.IsSet) parameters.Add(Past.Value, "ticket_state[]");
        if (Labels.IsSet) parameters.Add(Labels.Value, NpgsqlDbType.Text | NpgsqlDbType.Array);
        if (Payload.IsSet) parameters.Add(Payload.Value, NpgsqlDbType.Jsonb);
        if (Cost.IsSet) parameters.Add(Cost.Value, NpgsqlDbType.Numeric);
        if (Due.IsSet) parameters.Add(Due.Value, NpgsqlDbType.Date);
        if (ClosedAt.IsSet) parameters.Add(ClosedAt.Value, NpgsqlDbType.TimestampTz);
    }
}

public sealed class TicketsTable(DatabaseSession session) : Table<Ticket>(session)
{
    private const string List = "\"id\", \"owner_id\", \"number\", \"title\", \"state\", \"past\", \"labels\", \"payload\", \"cost\", \"due\", \"closed_at\"";

    public static TableDefinition Definition { get; } = new()
    {
        Schema = "public",
        Name = "tickets",
        SqlName = "\"tickets\"",
        SelectList = List,
        Columns =
        [
            new("id", nameof(Ticket.Id)), new("owner_id", nameof(Ticket.OwnerId)), new("number", nameof(Ticket.Number)), new("title", nameof(Ticket.Title)),
            new("state", nameof(Ticket.State)), new("past", nameof(Ticket.Past)), new("labels", nameof(Ticket.Labels)), new("payload", nameof(Ticket.Payload)),
            new("cost", nameof(Ticket.Cost)), new("due", nameof(Ticket.Due)), new("closed_at", nameof(Ticket.ClosedAt)),
        ],
        Constraints =
        [
            new("tickets_pkey", ConstraintKind.PrimaryKey, ["id"]), new("tickets_owner_id_number_unique", ConstraintKind.Unique, ["owner_id", "number"]),
            new("tickets_owner_id_people_id_fk", ConstraintKind.ForeignKey, ["owner_id"]),
        ],
    };

    public Task<Ticket?> FindByIdAsync(Guid id, CancellationToken cancellationToken = default) => Session.FindAsync<Ticket, Guid>(
        $"SELECT {List} FROM \"tickets\" WHERE \"id\" = $1", id, static (parameters, id) => parameters.Add(id, NpgsqlDbType.Uuid), cancellationToken);

    public Task<IReadOnlyList<Ticket>> ListByOwnerIdAndStateAsync(Guid ownerId, TicketState state, int? limit = null, CancellationToken cancellationToken = default) =>
        Session.ListAsync<Ticket, (Guid OwnerId, TicketState State, int? Limit)>(
            $"SELECT {List} FROM \"tickets\" WHERE \"owner_id\" = $1 AND \"state\" = $2 ORDER BY \"number\" DESC LIMIT $3", (ownerId, state, limit),
            static (parameters, state) =>
            {
                parameters.Add(state.OwnerId, NpgsqlDbType.Uuid);
                parameters.Add(state.State, "ticket_state");
                parameters.Add(state.Limit, NpgsqlDbType.Integer);
            },
            cancellationToken);

    public Task<Ticket> InsertAsync(NewTicket row, CancellationToken cancellationToken = default) =>
        Session.InsertAsync<Ticket, NewTicket>(Definition, row.SetColumns, row, static (parameters, row) => row.Bind(parameters), cancellationToken);
}
