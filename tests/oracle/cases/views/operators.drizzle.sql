CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer,
	"s" text,
	"tags" text[]
);

CREATE VIEW "public"."arrays" AS (select "id", "a", "b", "s", "tags" from "rows" where ("rows"."tags" @> '{"a"}' or "rows"."tags" <@ '{"a","b"}' or "rows"."tags" && '{"c"}'));
CREATE VIEW "public"."compared" AS (select "id", "a", "b", "s", "tags" from "rows" where ("rows"."a" = 1 or "rows"."a" <> 2 or "rows"."a" > 3 or "rows"."a" >= 4 or "rows"."a" < 5 or "rows"."a" <= 6 or "rows"."a" = "rows"."b"));
CREATE VIEW "public"."liked" AS (select "id", "a", "b", "s", "tags" from "rows" where ("rows"."s" like 'a%' or "rows"."s" not like 'b%' or "rows"."s" ilike 'c%' or "rows"."s" not ilike 'd%'));
CREATE VIEW "public"."listed" AS (select "id", "a", "b", "s", "tags" from "rows" where ("rows"."a" in (1, 2) and "rows"."b" not in (3)));
CREATE VIEW "public"."ranged" AS (select "id", "a", "b", "s", "tags" from "rows" where ("rows"."a" between 1 and 10 and "rows"."b" not between 3 and 4 and not "rows"."a" = 0));
