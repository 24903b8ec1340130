-- Objects that refer to each other in an order which neither kinds nor names give.
create schema app;
create extension citext;
create extension pg_trgm;
create type app.zone as enum ('north', 'south');
create function app.is_even(value int) returns boolean language sql immutable return value % 2 = 0;
create domain app.even as int check (app.is_even(value));
create type app.pair as (first app.even, second public.citext);
create function app.make_pair(value app.even, label public.citext default 'none') returns app.pair language sql immutable as $$ select row(value, label)::app.pair $$;
create function app.compare(app.pair, app.pair) returns boolean language sql immutable as $$ select ($1).first = ($2).first $$;
create operator app.=== (function = app.compare, leftarg = app.pair, rightarg = app.pair, commutator = operator(app.===), restrict = eqsel, join = eqjoinsel);
create function app.to_text(app.pair) returns text language sql immutable as $$ select ($1).second::text $$;
create cast (app.pair as text) with function app.to_text(app.pair) as assignment;
create function app.add(bigint, app.even) returns bigint language sql immutable as $$ select $1 + $2 $$;
create aggregate app.total(app.even) (sfunc = app.add, stype = bigint, initcond = '0', parallel = safe);
create aggregate app.middle(double precision order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create function app.weigh(a app.pair, b app.pair) returns int language sql immutable as $$ select (a).first - (b).first $$;
create function app.lower(app.pair, app.pair) returns boolean language sql immutable as $$ select ($1).first < ($2).first $$;
create operator app.<<< (function = app.lower, leftarg = app.pair, rightarg = app.pair);
create operator class app.odd_order for type app.pair using btree as operator 1 app.<<<(app.pair, app.pair), function 1 app.weigh(app.pair, app.pair);
create function app.stamp() returns trigger language plpgsql security definer set search_path to 'app', 'public' as $body$
begin
  new.changed := now(); -- a comment; with a semicolon
  return new;
end;
$body$;
create table app.items (
  id int primary key, value app.even not null default 2, tags public.citext[] not null default '{}', label text not null default app.to_text(app.make_pair(2)),
  pair app.pair, changed timestamptz, zone app.zone default 'north', check (app.is_even(id)), search text generated always as (upper(label)) stored
);
create index items_label on app.items using gist (label public.gist_trgm_ops);
create index items_weight on app.items (app.is_even(value), label) include (zone);
create trigger items_stamp before insert or update of value on app.items for each row execute function app.stamp();
create constraint trigger items_check after insert on app.items deferrable initially deferred for each row execute function app.stamp();
create view app.totals as select app.total(value) as total, app.is_even(count(*)::int) as even from app.items;
create function app.newest() returns setof app.items language sql stable begin atomic select * from app.items order by id desc limit 1; end;
create function app.of_view(app.totals) returns bigint language sql immutable as $$ select ($1).total $$;
create function app.rows_of_view() returns bigint language sql stable begin atomic select total from app.totals; end;
create view app.newest_labels as select label from app.newest();
create procedure app.clean(inout removed int default 0) language plpgsql as $$ begin delete from app.items; end $$;
create function app.labels(variadic names text[], out first text, out n int) language sql as $$ select names[1], array_length(names, 1) $$;
create function app.table_of(n int) returns table (id int, label text) language sql rows 7 cost 5 strict parallel restricted as $$ select n, 'x' $$;
create function app.overloaded(int) returns int language sql as 'select 1';
create function app.overloaded(text) returns int language sql as 'select 2';
create trigger totals_insert instead of insert on app.totals for each row execute function app.stamp();
create policy by_pair on app.items using (app.to_text(pair) = current_user::text and exists (select from app.newest()));
alter table app.items enable row level security;
