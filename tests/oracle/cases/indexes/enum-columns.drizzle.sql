CREATE TYPE "public"."state" AS ENUM('open', 'closed');
CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"state" "state",
	"at" timestamp
);

CREATE INDEX "rows_state_at_index" ON "rows" USING btree ("state","at" DESC NULLS LAST);
CREATE INDEX "open_only" ON "rows" USING btree ("at") WHERE "rows"."state" = 'open';
