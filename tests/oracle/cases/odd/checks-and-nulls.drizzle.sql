CREATE SCHEMA "app";

CREATE TYPE "public"."level" AS ENUM('low', 'high');
CREATE TABLE "app"."checked" (
	"a" integer,
	"b" integer,
	"c" text,
	"d" "level",
	CONSTRAINT "checked_a_b_unique" UNIQUE NULLS NOT DISTINCT("a","b"),
	CONSTRAINT "named" UNIQUE("c"),
	CONSTRAINT "order" CHECK ("app"."checked"."a" <= "app"."checked"."b"),
	CONSTRAINT "both" CHECK (("app"."checked"."a" is not null or "app"."checked"."c" is not null)),
	CONSTRAINT "words" CHECK ("app"."checked"."c" in ('x', 'it''s') or "app"."checked"."c" ~ '^.*$'),
	CONSTRAINT "level" CHECK ("app"."checked"."d" = 'high' or "app"."checked"."a" > 3),
	CONSTRAINT "not like" CHECK (not "app"."checked"."c" like '%x%'),
	CONSTRAINT "between" CHECK (("app"."checked"."a" between 1 and 9 or true))
);

CREATE UNIQUE INDEX "ix" ON "app"."checked" USING btree ("b" DESC NULLS LAST) WHERE "app"."checked"."d" = 'low'::level;
