CREATE SCHEMA "Größe.und Maß";

CREATE TYPE "Größe.und Maß"."Stimmung" AS ENUM('fröhlich', 'it''s', '日本', '🙂', '');
CREATE TYPE "public"."user_type" AS ENUM('a b', 'c,d', 'e"f');
CREATE TABLE "a_table_with_a_name_that_is_rather_long_but_fits" (
	"a_column_with_a_long_name" integer,
	CONSTRAINT "a_table_with_a_name_that_is_rather_long_but_fits_a_column_with_a_long_name_unique" UNIQUE("a_column_with_a_long_name")
);

CREATE TABLE "Größe.und Maß"."select" (
	"from" integer PRIMARY KEY NOT NULL,
	"UPPER" text DEFAULT 'O''Brien \ "x"',
	"a-b c" text,
	"数" integer,
	"mood" "Größe.und Maß"."Stimmung" DEFAULT '🙂',
	CONSTRAINT "ключ" UNIQUE("UPPER","a-b c"),
	CONSTRAINT "1 = 1?" CHECK ("Größe.und Maß"."select"."数" > 0)
);

CREATE TABLE "user" (
	"order" integer,
	"table" text
);

ALTER TABLE "user" ADD CONSTRAINT "user_order_select_from_fk" FOREIGN KEY ("order") REFERENCES "Größe.und Maß"."select"("from") ON DELETE no action ON UPDATE no action;
CREATE INDEX "Index mit Leer" ON "Größe.und Maß"."select" USING btree ("数" DESC NULLS LAST);
CREATE VIEW "public"."Ansicht" AS (select "from" from "Größe.und Maß"."select");
