CREATE TABLE "a" (
	"id" integer PRIMARY KEY,
	"at" timestamp
);
--> statement-breakpoint
CREATE TABLE "b" (
	"id" integer PRIMARY KEY,
	"at" timestamp
);
--> statement-breakpoint
CREATE INDEX "a_at_index" ON "a" ("at");--> statement-breakpoint
CREATE INDEX "b_at_index" ON "b" ("at");