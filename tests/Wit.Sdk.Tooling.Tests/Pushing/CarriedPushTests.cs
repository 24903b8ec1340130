using Wit.Sdk.Schema.Model;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Pushing;
using Wit.Sdk.Tooling.Tests.Carrying;

namespace Wit.Sdk.Tooling.Tests.Pushing;

/// <summary>A push builds, changes and drops what <c>database.sql</c> has, and leaves what it never had.</summary>
public sealed class CarriedPushTests
{
    private const string Schema = """
        import { pgTable, integer, text, pgView } from "drizzle-orm/pg-core";
        export const rooms = pgTable("rooms", { id: integer().primaryKey(), name: text() });
        export const names = pgView("names").as(qb => qb.select({ name: rooms.name }).from(rooms));
        """;

    private const string Objects = """
        -- wit:before-tables
        create function stamp() returns trigger language plpgsql as $$ begin return new; end $$;
        -- wit:before-foreign-keys
        alter table rooms alter column name set storage external;
        -- wit:after-views
        create trigger rooms_stamp before update on rooms for each row execute function stamp();
        --> statement-breakpoint
        create trigger names_insert instead of insert on names for each row execute function stamp();
        --> statement-breakpoint
        comment on table rooms is 'Rooms';
        """;

    [Theory]
    [MemberData(nameof(CarriedCases.Names), MemberType = typeof(CarriedCases))]
    public async Task A_pushed_database_is_the_pulled_one(string name)
    {
        await using var database = await CarriedCases.CreateAsync(await CarriedCases.SqlAsync(name));
        await using var twin = await TestDatabase.CreateAsync();
        var (pulled, schema) = await CarriedCases.PullAsync(database);
        var (model, carried) = (schema.Model, pulled.Carried);
        var facts = await CarriedCases.FactsAsync(database);

        await ExpectAsync(database, model, carried, carried, isChange: false);
        Assert.Equal(facts, await CarriedCases.FactsAsync(database));
        await ExpectAsync(twin, model, carried, CarriedSchema.Empty, isChange: true);
        Assert.Equal(facts, await CarriedCases.FactsAsync(twin));

        // What the file no longer has goes, and comes back. Functions stay that views use.
        var types = new CarriedSchema([.. carried.Statements.Where(statement => statement.Stage <= CarriedStage.WithTable || CarriedDrop.IsRoutine(statement.Sql) || IsKept(statement.Sql))]);
        await ExpectAsync(twin, model, types, carried, isChange: types.Statements.Count < carried.Statements.Count);
        await ExpectAsync(twin, model, carried, types, isChange: types.Statements.Count < carried.Statements.Count);
        Assert.Equal(facts, await CarriedCases.FactsAsync(twin));
    }

    [Fact]
    public async Task Objects_are_changed_and_dropped_where_the_file_had_them_and_stay_where_it_had_not()
    {
        await using var database = await TestDatabase.CreateAsync(
            "create table other (id int); create function theirs() returns trigger language plpgsql as 'begin return new; end'; create trigger theirs before update on other for each row execute function theirs()");
        var (model, carried) = (Pushing.Compile(Schema), CarriedSchema.Parse(Objects));
        await ExpectAsync(database, model, carried, CarriedSchema.Empty, isChange: true);
        await database.ExecuteAsync("create trigger foreign_stamp before delete on rooms for each row execute function theirs(); alter table rooms disable trigger rooms_stamp; grant select on names to pg_monitor");

        // A changed view is built again, with the triggers of it; a trigger of others stays.
        var changed = Pushing.Compile(Schema.Replace("{ name: rooms.name }", "{ id: rooms.id, name: rooms.name }", StringComparison.Ordinal));
        var less = CarriedSchema.Parse(Objects.Replace("return new; end", "return null; end", StringComparison.Ordinal).Replace("external", "main", StringComparison.Ordinal)
            .Replace("comment on table rooms is 'Rooms'", "comment on column rooms.name is 'Name'", StringComparison.Ordinal));
        var outcome = await ExpectAsync(database, changed, less, carried, isChange: true);

        Assert.Contains("trigger public.rooms.foreign_stamp", outcome.Remainder.Foreign);
        Assert.Equal(["foreign_stamp", "names_insert", "rooms_stamp", "theirs"], await database.ListAsync<string>("select tgname::text from pg_trigger where not tgisinternal and tgenabled = 'O' order by 1"));
        Assert.Equal("m", await database.ScalarAsync<string>("select attstorage::text from pg_attribute where attrelid = 'rooms'::regclass and attname = 'name'"));
        Assert.Equal("Name", await database.ScalarAsync<string>("select string_agg(description, ',') from pg_description where objoid = 'rooms'::regclass"));
        Assert.Contains("return null", await database.ScalarAsync<string>("select prosrc from pg_proc where proname = 'stamp'"), StringComparison.Ordinal);
        Assert.True(await database.ScalarAsync<bool>("select has_table_privilege('pg_monitor', 'names', 'select')"));
    }

    [Fact]
    public async Task A_renamed_table_keeps_its_objects()
    {
        await using var database = await TestDatabase.CreateAsync();
        await ExpectAsync(database, Pushing.Compile(Schema), CarriedSchema.Parse(Objects), CarriedSchema.Empty, isChange: true);
        var before = await database.ScalarAsync<uint>("select oid from pg_trigger where tgname = 'rooms_stamp'");
        var carried = CarriedSchema.Parse(Objects.Replace("on rooms", "on halls", StringComparison.Ordinal).Replace("table rooms", "table halls", StringComparison.Ordinal));

        await ExpectAsync(database, Pushing.Compile(Schema.Replace("\"rooms\"", "\"halls\"", StringComparison.Ordinal)), carried, CarriedSchema.Empty, isChange: true, "--rename table:public.rooms=public.halls");

        Assert.Equal(before, await database.ScalarAsync<uint>("select oid from pg_trigger where tgname = 'rooms_stamp'"));
    }

    private static bool IsKept(string sql) => sql.Contains(" COLLATE ", StringComparison.Ordinal) || sql.Contains(" SET STORAGE ", StringComparison.Ordinal);

    private static async Task<PushOutcome> ExpectAsync(TestDatabase database, SchemaModel model, CarriedSchema carried, CarriedSchema known, bool isChange, params string[] flags)
    {
        var target = Pushing.Target(model, known.IsEmpty ? null : model) with { Carried = carried, KnownCarried = known };
        var outcome = await Pushing.PushAsync(database.ConnectionString, target, flags);
        var (rest, second) = (outcome.Remainder, await Pushing.PushAsync(database.ConnectionString, target, flags));
        Assert.Equal(isChange, outcome.Applied.Statements.Count > 0);
        Assert.Equal(string.Empty, string.Join('\n', rest.Statements.Select(statement => statement.Sql).Concat(rest.Undecided).Concat(rest.Left.Select(left => left.Text)).Concat(rest.Questions.Select(question => question.Text))));
        Assert.Empty(second.Applied.Statements);
        return outcome;
    }
}
