CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" integer,
	"deleted_at" timestamp,
	"state" text
);

CREATE INDEX "alive" ON "rows" USING btree ("owner") WHERE "rows"."deleted_at" is null;
CREATE UNIQUE INDEX "one_open" ON "rows" USING btree ("owner") WHERE "rows"."state" = 'open';
CREATE INDEX "raw" ON "rows" USING btree ("state") WHERE owner > 10;
