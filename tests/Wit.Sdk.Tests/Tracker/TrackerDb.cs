using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Tests.Tracker;

/// <summary>A small database in the shape that the generator writes, by hand, so that the runtime is tested without it.</summary>
public sealed partial class TrackerDb : WitDatabase
{
    public TrackerDb(WitDatabaseOptions options)
        : base(options, Definition)
    {
    }

    private TrackerDb(DatabaseSession session)
        : base(session)
    {
    }

    public static DatabaseDefinition Definition { get; } = new()
    {
        Name = nameof(TrackerDb),
        MakeTables = static () => [PeopleTable.Definition, TicketsTable.Definition],
        Enums = [new(typeof(TicketState), "\"ticket_state\"")],
        MapEnums = MapEnums,
    };

    public PeopleTable People => field ??= new(Session);

    public TicketsTable Tickets => field ??= new(Session);

    public static TrackerDb Connect(string connectionString, Func<WitDatabaseOptions, WitDatabaseOptions>? configure = null)
    {
        var options = new WitDatabaseOptions { ConnectionString = connectionString };
        return new TrackerDb(configure?.Invoke(options) ?? options);
    }

    public static void MapEnums(NpgsqlDataSourceBuilder builder) => builder.MapEnum<TicketState>("ticket_state");

    public Task TransactionAsync(Func<TrackerDb, Task> work, CancellationToken cancellationToken = default) =>
        TransactionAsync(work, TransactionOptions.Default, cancellationToken);

    public Task TransactionAsync(Func<TrackerDb, Task> work, TransactionOptions options, CancellationToken cancellationToken = default) => RunInTransactionAsync(
        static session => new TrackerDb(session),
        async db =>
        {
            await work(db);
            return true;
        },
        options,
        cancellationToken);

    public Task<T> TransactionAsync<T>(Func<TrackerDb, Task<T>> work, CancellationToken cancellationToken = default) =>
        RunInTransactionAsync(static session => new TrackerDb(session), work, TransactionOptions.Default, cancellationToken);

    public static class Schema
    {
        public const string Ddl = """
            CREATE TYPE "public"."ticket_state" AS ENUM('open', 'in_progress', 'closed');
            CREATE TABLE "people" (
                "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
                "username" text NOT NULL,
                "password_hash" text,
                "bio" text,
                "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
                CONSTRAINT "people_username_unique" UNIQUE("username"),
                CONSTRAINT "people_password_hash_unique" UNIQUE("password_hash"),
                CONSTRAINT "people_username_check" CHECK (length("username") > 0)
            );
            CREATE TABLE "tickets" (
                "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
                "owner_id" uuid NOT NULL,
                "number" integer NOT NULL,
                "title" text NOT NULL,
                "state" "ticket_state" DEFAULT 'open' NOT NULL,
                "past" "ticket_state"[] DEFAULT '{}' NOT NULL,
                "labels" text[] DEFAULT '{}' NOT NULL,
                "payload" jsonb,
                "cost" numeric(12, 2),
                "due" date,
                "closed_at" timestamp with time zone,
                CONSTRAINT "tickets_owner_id_number_unique" UNIQUE("owner_id", "number"),
                CONSTRAINT "tickets_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE cascade
            );
            """;
    }
}
