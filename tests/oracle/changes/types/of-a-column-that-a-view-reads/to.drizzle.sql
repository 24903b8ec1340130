CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" bigint
);

CREATE VIEW "public"."seen" AS (select c from things);
