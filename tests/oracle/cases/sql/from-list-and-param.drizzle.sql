CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer
);

CREATE VIEW "public"."again" AS (select "id", "n" from "rows" where "rows"."n" in (1, 2, 3));
CREATE VIEW "public"."inlined" AS (select "id", "n" from "rows" where "rows"."n" = 5);
CREATE VIEW "public"."third" AS (select "id", "n" from "rows" where "rows"."id" = 7);
