using System.Globalization;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Poolers;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Tests.Carrying;

namespace Wit.Sdk.Tooling.Tests.Pushing;

/// <summary>A push whose connection ends at any statement has changed nothing, and the next one does all of it.</summary>
public sealed class InterruptedPushTests
{
    private const string Schema = """
        import { index, integer, pgEnum, pgTable, pgView, text } from "drizzle-orm/pg-core";
        export const kind = pgEnum("kind", ["a", "b"]);
        export const rooms = pgTable("rooms", { id: integer().primaryKey(), kind: kind() });
        export const desks = pgTable("desks", { id: integer().primaryKey(), room: integer().references(() => rooms.id), name: text().unique() }, table => [index("desks_room").on(table.room)]);
        export const names = pgView("names").as(qb => qb.select({ name: desks.name }).from(desks));
        """;

    private const string Objects = """
        -- wit:before-tables
        create function stamp() returns trigger language plpgsql as $$ begin return new; end $$;
        -- wit:after-views
        create trigger rooms_stamp before update on rooms for each row execute function stamp();
        """;

    /// <summary>The server ends the session at the given command of its kind: a killed process ends it in the same way.</summary>
    private const string Killer = """
        create schema killer; create sequence killer.commands; create table killer.victims (command bigint);
        create function killer.kill() returns event_trigger language plpgsql security definer as $$ begin
          if exists (select from killer.victims where command = nextval('killer.commands')) then perform pg_terminate_backend(pg_backend_pid()); end if; end $$;
        create event trigger kill on ddl_command_start execute function killer.kill();
        """;

    [Fact]
    public async Task A_push_that_is_killed_at_any_statement_has_changed_nothing()
    {
        await using var database = await TestDatabase.CreateAsync(Killer);
        var target = Pushing.Target(Pushing.Compile(Schema)) with { Carried = CarriedSchema.Parse(Objects) };
        var before = await CarriedCases.FactsAsync(database);
        var killed = 0;
        for (var isDone = false; !isDone; isDone = !await IsKilledAsync())
        {
            killed++;
            await database.ExecuteAsync($"alter event trigger kill disable; delete from killer.victims; insert into killer.victims values ({killed.ToString(CultureInfo.InvariantCulture)}); select setval('killer.commands', 1, false); alter event trigger kill enable;");
        }

        Assert.True(killed > 7, killed.ToString(CultureInfo.InvariantCulture));
        Assert.Empty((await Pushing.PushAsync(database.ConnectionString, target)).Applied.Statements);

        async Task<bool> IsKilledAsync()
        {
            try
            {
                var outcome = await Pushing.PushAsync(database.ConnectionString, target);
                Assert.Empty(outcome.Remainder.Statements);
                return false;
            }
            catch (ToolException exception)
            {
                Assert.Contains("nothing was changed", exception.Message, StringComparison.Ordinal);
                Assert.Equal(before, await CarriedCases.FactsAsync(database));
                return true;
            }
        }
    }

    [PgBouncerFact]
    public async Task A_push_behind_a_pooler_of_transactions_does_the_same()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var pooler = await TestPgBouncer.StartAsync();
        var target = Pushing.Target(Pushing.Compile(Schema)) with { Carried = CarriedSchema.Parse(Objects) };
        var url = pooler.Connect(database.ConnectionString);

        var first = await Pushing.PushAsync(url, target);
        var second = await Pushing.PushAsync(url, target);
        var direct = await Pushing.PushAsync(database.ConnectionString, target);

        Assert.NotEmpty(first.Applied.Statements);
        Assert.Empty(first.Remainder.Statements.Concat(second.Applied.Statements).Concat(direct.Applied.Statements));
        Assert.Equal("rooms_stamp", await database.ScalarAsync<string>("select string_agg(tgname::text, ',') from pg_trigger where not tgisinternal"));
    }
}
