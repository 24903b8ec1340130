CREATE SCHEMA "more_app";

CREATE SCHEMA "more_camels";

CREATE TABLE "four" (
	"rowId" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "one" (
	"row_id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "more_app"."two" (
	"row_id" integer PRIMARY KEY NOT NULL
);

CREATE VIEW "public"."five" AS (select "rowId" from four);
CREATE MATERIALIZED VIEW "public"."six" AS (select "rowId" from four);
CREATE MATERIALIZED VIEW "public"."three" AS (select row_id from one);
