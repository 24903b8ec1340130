CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"extra" text
);

CREATE VIEW "public"."v" AS (select * from things);
