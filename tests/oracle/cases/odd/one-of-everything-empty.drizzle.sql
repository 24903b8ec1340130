CREATE SCHEMA "empty";

CREATE TYPE "public"."one" AS ENUM('only');
CREATE SEQUENCE "public"."seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
CREATE ROLE "wit_oracle_plain";
CREATE TABLE "none" (

);

CREATE TABLE "single" (
	"a" integer
);

CREATE VIEW "public"."view" AS (select 1 as one);
CREATE MATERIALIZED VIEW "public"."kept" AS (select 1 as a);
