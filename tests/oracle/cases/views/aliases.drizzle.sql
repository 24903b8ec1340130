CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"manager_id" integer,
	"name" text
);

CREATE VIEW "public"."managers" AS (select "people"."id", "manager"."name" as "boss" from "people" left join "people" "manager" on "people"."manager_id" = "manager"."id");
CREATE VIEW "public"."same_people" AS (select "id", "name" from "people" "self");
