CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"owner" integer,
	"deleted_at" timestamp,
	"active" boolean
);
--> statement-breakpoint
CREATE INDEX "alive" ON "rows" ("owner") WHERE ("deleted_at" is null);--> statement-breakpoint
CREATE INDEX "dead" ON "rows" ("owner") WHERE ("deleted_at" is not null);--> statement-breakpoint
CREATE INDEX "not_active" ON "rows" ("owner") WHERE not "active";