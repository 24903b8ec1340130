CREATE TABLE "a" (
	"a_id" integer PRIMARY KEY
);
--> statement-breakpoint
CREATE TABLE "b" (
	"b_id" integer PRIMARY KEY,
	"ref" integer
);
--> statement-breakpoint
CREATE VIEW "joined" AS (select "a"."a_id", "b"."b_id" from "a" inner join "b" on "b"."ref" = "a"."a_id" and "b"."b_id" > 0);--> statement-breakpoint
CREATE VIEW "twice" AS (select "a"."a_id" from "a" left join "b" on (("b"."ref" = "a"."a_id") and (("b"."b_id" is not null))));