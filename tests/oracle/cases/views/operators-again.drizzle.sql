CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"s" text,
	"at" timestamp,
	"flag" boolean,
	"tags" text[]
);

CREATE VIEW "public"."five" AS (select "id", "a", "s", "at", "flag", "tags" from "rows" where ("rows"."s" not in ('a', 'b') or false or true));
CREATE VIEW "public"."four" AS (select "id", "a", "s", "at", "flag", "tags" from "rows" where ("rows"."tags" @> '{"z"}' or "rows"."tags" <@ '{"x y"}' or "rows"."tags" && '{"q","r"}'));
CREATE VIEW "public"."one" AS (select "id", "a", "s", "at", "flag", "tags" from "rows" where ("rows"."a" < -1 and "rows"."a" <= 0 and "rows"."a" > -10 and "rows"."flag" = false) order by "rows"."a" desc, "rows"."s" asc);
CREATE VIEW "public"."three" AS (select "id", "a", "s", "at", "flag", "tags" from "rows" where ("rows"."s" like '%it''s%' and "rows"."s" not like '\%' and "rows"."s" ilike 'x' and "rows"."s" not ilike 'y'));
CREATE VIEW "public"."two" AS (select "id", "a", "s", "at", "flag", "tags" from "rows" where ("rows"."at" between '2024-01-01T00:00:00.000Z' and '2025-01-01T00:00:00.000Z' and "rows"."a" not between 5 and 6));
