using System.Globalization;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Tests.Carrying;

namespace Wit.Sdk.Tooling.Tests.Pushing;

/// <summary>What belongs to others is the same after any number of pushes.</summary>
public sealed class NeighbourTests
{
    /// <summary>The goal is 200.</summary>
    private static readonly int s_pushes = int.TryParse(Environment.GetEnvironmentVariable("WIT_PUSHES"), CultureInfo.InvariantCulture, out var pushes) ? pushes : 10;

    private const string Neighbours =
        """
        create schema drizzle; create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
        create table drizzle.__wit_migration_steps (name text primary key, done int not null);
        create table "__EFMigrationsHistory" ("MigrationId" varchar(150) primary key, "ProductVersion" varchar(32) not null);
        create schema other; create table other.things (id int primary key);
        create type theirs as enum ('a', 'b'); create domain email as text check (value like '%@%'); create sequence numbers;
        create table accounts (id int primary key, mood theirs, mail email, secret text, constraint positive check (id > 0));
        create index accounts_mood on accounts (mood) include (mail); alter table accounts enable row level security; create policy own on accounts using (true);
        create function touch() returns trigger language plpgsql as 'begin return new; end';
        create trigger accounts_touch before update on accounts for each row execute function touch();
        create view account_names as select id, mail from accounts; create materialized view account_count as select count(*) from accounts;
        create table events (id int, at date) partition by range (at); create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
        create index events_at on events (at); create table logs (line text) with (fillfactor = 70); comment on table logs is 'lines';
        insert into accounts values (1, 'a', 'x@y', 's'); insert into events values (1, '2026-05-05');
        """;

    private const string Facts =
        """
        select coalesce(string_agg(line, chr(10) order by line), '') from (
          select format('%s %s.%s %s', c.relkind, n.nspname, c.relname, c.reloptions) line from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'other', 'drizzle') and c.relname not like 'our%'
          union all select format('%s.%s %s %s', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull) from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('public', 'other', 'drizzle') and c.relname not like 'our%' and a.attnum > 0
          union all select conname || pg_get_constraintdef(k.oid) from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname in ('public', 'other', 'drizzle') and conname not like 'our%'
          union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
          union all select proname || prosrc from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'other') and proname = 'touch'
          union all select polname::text from pg_policy union all select enumlabel::text from pg_enum union all select extname::text from pg_extension union all select description from pg_description where classoid = 'pg_class'::regclass) facts
        """;

    [Fact]
    public async Task Other_tables_extensions_partitions_and_histories_stay_as_they_are()
    {
        await using var database = await TestDatabase.CreateAsync(Neighbours);
        foreach (var extension in await database.ListAsync<string>("select name::text from pg_available_extensions where name in ('pgcrypto', 'pg_stat_statements', 'postgis')"))
            await database.ExecuteAsync("create extension " + extension);
        var before = await database.ScalarAsync<string>(Facts);
        var dump = await PostgresTools.DumpAsync(database, "--exclude-table=our_*");
        string[] schemas = [Schema("name: text()"), Schema("name: text().notNull().default('x')"), Schema("name: text().unique(\"our_unique\")"), Schema("title: text()")];

        for (var i = 0; i < s_pushes; i++)
        {
            var schema = schemas[i % 6 is var turn && turn < 4 ? turn : 6 - turn];
            var (outcome, _) = await Pushing.PushWithConsentAsync(database.ConnectionString, Pushing.Target(Pushing.Compile(schema)));
            Assert.Empty(outcome.Remainder.Statements);
            Assert.Equal(before, await database.ScalarAsync<string>(Facts));
        }

        Assert.Equal(dump, await PostgresTools.DumpAsync(database, "--exclude-table=our_*"));

        Assert.Equal("1", await database.ScalarAsync<string>("select string_agg(id::text, ',') from accounts"));
    }

    private static string Schema(string column) =>
        $$"""
        import { pgTable, serial, text } from "drizzle-orm/pg-core";
        export const ours = pgTable("our_things", { id: serial().primaryKey(), {{column}} });
        """;
}
