CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "public"."v" WITH (security_barrier = true) AS (select id, name from things);
