CREATE TABLE "a" (
	"id" integer PRIMARY KEY
);
--> statement-breakpoint
CREATE TABLE "b" (
	"id" integer PRIMARY KEY
);
--> statement-breakpoint
CREATE VIEW "all_common" AS ((select "id" from "a") intersect all (select "id" from "b"));--> statement-breakpoint
CREATE VIEW "all_rest" AS ((select "id" from "a") except all (select "id" from "b"));--> statement-breakpoint
CREATE VIEW "ordered" AS ((select "id" from "a") union (select "id" from "b") order by 1 );