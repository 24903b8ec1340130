CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"email" text
);

CREATE INDEX "descending" ON "users" USING btree (lower("email") DESC);
CREATE INDEX "nulls" ON "users" USING btree (lower("email") DESC NULLS LAST);
CREATE INDEX "pattern" ON "users" USING btree (lower("email") text_pattern_ops);
