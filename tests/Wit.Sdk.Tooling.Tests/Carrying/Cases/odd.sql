create extension pg_trgm;
create schema app;
create type app.mood as enum ('sad', 'happy');
create domain app.email as text not null default 'a@b' check (value like '%@%');
create type address as (street text, zip varchar(10));
create type spans as range (subtype = numeric);
create function double(value int) returns int language sql immutable as 'select value * 2';
create table app.people (id int generated always as identity primary key, mail app.email, home address, mood app.mood, twice int default double(2), name text collate "C");
create table app.log (id bigserial primary key, person int references app.people on delete cascade deferrable initially deferred, at timestamptz, during tstzrange,
  exclude using gist (during with &&), constraint log_at_unique unique (at) include (person), constraint log_at check (at > '2020-01-01') no inherit)
  with (fillfactor = 70);
create unlogged table app.cache (key text primary key);
create index people_name on app.people using gin (name gin_trgm_ops);
create index people_mood on app.people (mood) include (name);
create index log_person on app.log (person) where at is not null;
create statistics app.log_numbers on person, at from app.log;
create view app.names as select name from app.people;
create materialized view app.counts as select mood, count(*) as n from app.people group by mood;
create unique index counts_mood on app.counts (mood);
create function app.newest() returns setof app.people language sql as 'select * from app.people order by id desc limit 1';
create function app.stamp() returns trigger language plpgsql as $$ begin new.name := 'it''s'; return new; end $$;
create procedure app.clean() language sql as 'delete from app.log';
create trigger people_stamp before update on app.people for each row when (old.name is distinct from new.name) execute function app.stamp();
alter table app.people disable trigger people_stamp;
create rule log_keep as on delete to app.log do instead nothing;
alter table app.people force row level security;
create sequence app.numbers as smallint;
