CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"b" integer
);

CREATE VIEW "public"."v" AS (select b from things);
