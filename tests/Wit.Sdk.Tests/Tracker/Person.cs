using System.Text;
using LinqToDB;
using LinqToDB.Mapping;
using Npgsql;
using NpgsqlTypes;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Tests.Tracker;

[Table("people")]
public sealed partial record Person : IRow<Person>
{
    [Column("id", IsPrimaryKey = true, PrimaryKeyOrder = 0, DataType = DataType.Guid, DbType = "uuid", CanBeNull = false)]
    public required Guid Id { get; init; }

    [Column("username", DataType = DataType.Text, DbType = "text", CanBeNull = false)]
    public required string Username { get; init; }

    [Column("password_hash", DataType = DataType.Text, DbType = "text")]
    public string? PasswordHash { get; init; }

    [Column("bio", DataType = DataType.Text, DbType = "text")]
    public string? Bio { get; init; }

    [Column("updated_at", DataType = DataType.DateTimeOffset, DbType = "timestamp with time zone", CanBeNull = false)]
    public required DateTimeOffset UpdatedAt { get; init; }

    static Person IRow<Person>.Read(NpgsqlDataReader reader, int at) => new()
    {
        Id = reader.GetFieldValue<Guid>(at),
        Username = reader.GetString(at + 1),
        PasswordHash = reader.IsDBNull(at + 2) ? null : reader.GetString(at + 2),
        Bio = reader.IsDBNull(at + 3) ? null : reader.GetString(at + 3),
        UpdatedAt = reader.GetFieldValue<DateTimeOffset>(at + 4),
    };

#pragma warning disable IDE0051 // The compiler calls it from the record's ToString
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id).Append(", Username = ").Append(Username).Append(", PasswordHash = ***");
        return true;
    }
}

public sealed record NewPerson
{
    public Optional<Guid> Id { get; init; }

    public required string Username { get; init; }

    public Optional<string?> PasswordHash { get; init; }

    public Optional<string?> Bio { get; init; }

    public Optional<DateTimeOffset> UpdatedAt { get; init; }

    internal ColumnSet SetColumns
    {
        get
        {
            var set = ColumnSet.Of(1);
            if (Id.IsSet) set = set.Add(0);
            if (PasswordHash.IsSet) set = set.Add(2);
            if (Bio.IsSet) set = set.Add(3);
            if (UpdatedAt.IsSet) set = set.Add(4);
            return set;
        }
    }

    internal void Bind(StatementParameters parameters)
    {
        if (Id.IsSet) parameters.Add(Id.Value, NpgsqlDbType.Uuid);
        parameters.Add(Username, NpgsqlDbType.Text);
        if (PasswordHash.IsSet) parameters.Add(PasswordHash.Value, NpgsqlDbType.Text);
        if (Bio.IsSet) parameters.Add(Bio.Value, NpgsqlDbType.Text);
        if (UpdatedAt.IsSet) parameters.Add(UpdatedAt.Value, NpgsqlDbType.TimestampTz);
    }
}

public sealed record PersonPatch
{
    public Optional<string> Username { get; init; }

    public Optional<string?> PasswordHash { get; init; }

    public Optional<string?> Bio { get; init; }

    public Optional<DateTimeOffset> UpdatedAt { get; init; }

    internal ColumnSet SetColumns
    {
        get
        {
            var set = ColumnSet.Empty;
            if (Username.IsSet) set = set.Add(1);
            if (PasswordHash.IsSet) set = set.Add(2);
            if (Bio.IsSet) set = set.Add(3);
            if (UpdatedAt.IsSet) set = set.Add(4);
            return set;
        }
    }

    internal void Bind(StatementParameters parameters)
    {
        if (Username.IsSet) parameters.Add(Username.Value, NpgsqlDbType.Text);
        if (PasswordHash.IsSet) parameters.Add(PasswordHash.Value, NpgsqlDbType.Text);
        if (Bio.IsSet) parameters.Add(Bio.Value, NpgsqlDbType.Text);
        if (UpdatedAt.IsSet) parameters.Add(UpdatedAt.Value, NpgsqlDbType.TimestampTz);
    }
}

public sealed class PeopleTable(DatabaseSession session) : Table<Person>(session)
{
    private const string Select = """SELECT "id", "username", "password_hash", "bio", "updated_at" FROM "people" """;

    public static TableDefinition Definition { get; } = new()
    {
        Schema = "public",
        Name = "people",
        SqlName = "\"people\"",
        SelectList = "\"id\", \"username\", \"password_hash\", \"bio\", \"updated_at\"",
        Columns =
        [
            new("id", nameof(Person.Id)), new("username", nameof(Person.Username)), new("password_hash", nameof(Person.PasswordHash)) { IsSecret = true },
            new("bio", nameof(Person.Bio)), new("updated_at", nameof(Person.UpdatedAt)) { OnUpdateSql = "now()" },
        ],
        Constraints =
        [
            new("people_pkey", ConstraintKind.PrimaryKey, ["id"]), new("people_username_unique", ConstraintKind.Unique, ["username"]),
            new("people_password_hash_unique", ConstraintKind.Unique, ["password_hash"]), new("people_username_check", ConstraintKind.Check, []),
        ],
    };

    public Task<Person?> FindByIdAsync(Guid id, CancellationToken cancellationToken = default) =>
        Session.FindAsync<Person, Guid>(Select + """WHERE "id" = $1""", id, static (parameters, id) => parameters.Add(id, NpgsqlDbType.Uuid), cancellationToken);

    public Task<Person?> FindByUsernameAsync(string username, CancellationToken cancellationToken = default) => Session.FindAsync<Person, string>(
        Select + """WHERE "username" = $1""", username, static (parameters, username) => parameters.Add(username, NpgsqlDbType.Text), cancellationToken);

    public Task<Person?> FindByPasswordHashAsync(string hash, CancellationToken cancellationToken = default) => Session.FindAsync<Person, string>(
        Select + """WHERE "password_hash" = $1""", hash, static (parameters, hash) => parameters.Add(hash, NpgsqlDbType.Text), cancellationToken);

    /// <summary>SQL as people write it: the secret column without quotation marks, and a condition of its own behind it.</summary>
    public Task<long> CountByPasswordHashAsync(string hash, CancellationToken cancellationToken = default) => Session.ScalarAsync<long, string>(
        """SELECT count(*) FROM people WHERE Password_Hash = $1 AND EXISTS (SELECT 1 FROM people AS others WHERE others.id <> people.id)""", hash,
        static (parameters, hash) => parameters.Add(hash, NpgsqlDbType.Text), cancellationToken);

    public Task<bool> ExistsByUsernameAsync(string username, CancellationToken cancellationToken = default) => Session.ExistsAsync(
        """SELECT EXISTS (SELECT 1 FROM "people" WHERE "username" = $1)""", username,
        static (parameters, username) => parameters.Add(username, NpgsqlDbType.Text), cancellationToken);

    public Task<IReadOnlyList<Person>> ListAsync(int? limit = null, CancellationToken cancellationToken = default) => Session.ListAsync<Person, int?>(
        Select + """ORDER BY "username" LIMIT $1""", limit, static (parameters, limit) => parameters.Add(limit, NpgsqlDbType.Integer), cancellationToken);

    public Task<Person> InsertAsync(NewPerson row, CancellationToken cancellationToken = default) =>
        Session.InsertAsync<Person, NewPerson>(Definition, row.SetColumns, row, static (parameters, row) => row.Bind(parameters), cancellationToken);

    public Task<Person> UpdateAsync(Guid id, PersonPatch patch, CancellationToken cancellationToken = default) =>
        Session.UpdateAsync<Person, (Guid Id, PersonPatch Patch)>(Definition, Keys.PrimaryKey, patch.SetColumns, (id, patch),
            static (parameters, state) => { state.Patch.Bind(parameters); parameters.Add(state.Id, NpgsqlDbType.Uuid); }, cancellationToken);

    public Task<Person> UpsertAsync(NewPerson row, UniqueKey<Person> onConflict, CancellationToken cancellationToken = default) =>
        Session.UpsertAsync(Definition, onConflict, row.SetColumns, row, static (parameters, row) => row.Bind(parameters), cancellationToken);

    public Task<Person> DeleteAsync(Guid id, CancellationToken cancellationToken = default) =>
        Session.DeleteAsync(Definition, Keys.PrimaryKey, id, static (parameters, id) => parameters.Add(id, NpgsqlDbType.Uuid), cancellationToken);

    public static class Keys
    {
        public static UniqueKey<Person> PrimaryKey { get; } = new("people_pkey", ["id"]);

        public static UniqueKey<Person> Username { get; } = new("people_username_unique", ["username"]);
    }
}
