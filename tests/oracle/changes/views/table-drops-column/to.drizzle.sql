CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE VIEW "public"."v" AS (select id from things);
