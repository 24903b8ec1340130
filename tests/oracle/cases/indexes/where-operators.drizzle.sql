CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" integer,
	"deleted_at" timestamp,
	"active" boolean
);

CREATE INDEX "alive" ON "rows" USING btree ("owner") WHERE "rows"."deleted_at" is null;
CREATE INDEX "dead" ON "rows" USING btree ("owner") WHERE "rows"."deleted_at" is not null;
CREATE INDEX "not_active" ON "rows" USING btree ("owner") WHERE not "rows"."active";
