CREATE TABLE "named" (
	"id" integer,
	CONSTRAINT "named_id" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "one" (
	"id" integer PRIMARY KEY
);
