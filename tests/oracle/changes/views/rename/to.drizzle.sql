CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "public"."w" AS (select id, name from things);
