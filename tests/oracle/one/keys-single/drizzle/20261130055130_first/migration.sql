CREATE TABLE "a" (
	"id" integer PRIMARY KEY
);
--> statement-breakpoint
CREATE TABLE "b" (
	"code" text PRIMARY KEY,
	"name" text
);
--> statement-breakpoint
CREATE TABLE "c" (
	"id" uuid PRIMARY KEY
);
