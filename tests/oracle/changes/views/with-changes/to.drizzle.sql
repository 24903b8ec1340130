CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "public"."v" WITH (check_option = cascaded) AS (select id, name from things);
