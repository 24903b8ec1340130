CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"a" integer,
	"b" text
);
--> statement-breakpoint
CREATE INDEX "first" ON "rows" ("a") WITH (fillfactor=80) WHERE "a" > 0;--> statement-breakpoint
CREATE INDEX "second" ON "rows" ("a") WITH (fillfactor=60) WHERE "a" < 0;--> statement-breakpoint
CREATE INDEX "third" ON "rows" ("b") WHERE b is not null;