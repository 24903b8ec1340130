CREATE TABLE "users" (
	"id" integer PRIMARY KEY,
	"name" text NOT NULL,
	"age" integer
);
--> statement-breakpoint
CREATE VIEW "everyone" AS (select "id", "name", "age" from "users");--> statement-breakpoint
CREATE VIEW "older" AS (select "id", "name", "age" from "users" where "users"."age" > 65);