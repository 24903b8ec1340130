CREATE SCHEMA "Side Schema";
CREATE DOMAIN public."Positive" AS integer CHECK (VALUE > 0);
CREATE DOMAIN public.small_positive AS "Positive" CHECK (VALUE < 1000);
CREATE TYPE public."Pair Of" AS ("First" integer, "second one" text);
CREATE FUNCTION public."Mixed Case"("In" integer) RETURNS "Positive" LANGUAGE sql AS $$ SELECT $1 $$;
CREATE TYPE "public"."Odd Enum" AS ENUM('a b', 'C', 'ü', 'it''s');
CREATE TYPE "Side Schema"."Kind" AS ENUM('x', 'y');
CREATE TABLE "Mixed Case" (
  "Id" integer PRIMARY KEY NOT NULL,
  "userName" text NOT NULL,
  "order" integer,
  "select" boolean,
  "with space" text,
  "a""quote" varchar(10),
  "größe" text,
  "Odd" "Odd Enum",
  "sure!" integer,
  "maybe?" integer NOT NULL
);

CREATE TABLE "Side Schema"."Table One" (
  "Key" uuid NOT NULL,
  "Part" date NOT NULL,
  "kind" "Side Schema"."Kind",
  "kinds" "Side Schema"."Kind"[],
  "amount" double precision,
  "user" text,
  CONSTRAINT "Table One_Key_Part_pk" PRIMARY KEY("Key","Part")
);

CREATE TABLE "types" (
  "id" smallserial PRIMARY KEY NOT NULL,
  "bits" bit(8),
  "var_bits" bit varying(16),
  "one_char" "char",
  "character" char,
  "name" "name",
  "oid_value" "oid",
  "money_value" "money",
  "xml_value" "xml",
  "address" "inet",
  "network" "cidr",
  "mac" "macaddr",
  "mac8" "macaddr8",
  "point_value" "point",
  "box_value" "box",
  "circle_value" "circle",
  "time_tz" time with time zone,
  "time3" time(3),
  "stamp" timestamp(0),
  "span" interval day to second(3),
  "years" interval year to month,
  "json_value" json,
  "lsn" "pg_lsn",
  "ranges" "int4multirange",
  "numeric_value" numeric,
  "whole" numeric(8),
  "positive" "Positive",
  "small_positive" "small_positive" NOT NULL,
  "pair" "Pair Of",
  "pairs" "Pair Of"[],
  "matrix" integer[][],
  "query" "tsquery",
  "path" jsonpath,
  "class" "regclass"
);

CREATE VIEW "Side Schema"."Its View" AS (select "Key", count(*) from "Side Schema"."Table One" group by "Key");
CREATE SEQUENCE "Side Schema"."Next Key";
CREATE MATERIALIZED VIEW "Latest" AS SELECT "Id", "userName", "order" FROM "Mixed Case";
CREATE TABLE parent_rows (id bigint PRIMARY KEY, label text NOT NULL, made timestamptz DEFAULT now());
CREATE TABLE keyless (a integer, b text);
