CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"data" jsonb,
	"tags" text[],
	"gone" boolean,
	"at" timestamp
);

CREATE INDEX "pattern" ON "rows" USING btree ("title" text_pattern_ops);
CREATE INDEX "paths" ON "rows" USING gin ("data" jsonb_path_ops) WITH (fastupdate=false);
CREATE INDEX "array" ON "rows" USING gin ("tags");
CREATE INDEX "brin" ON "rows" USING brin ("at") WITH (pages_per_range=32,autosummarize=true);
CREATE INDEX "hash" ON "rows" USING hash ("title");
CREATE INDEX "mixed" ON "rows" USING btree ("title" DESC NULLS FIRST,"at",lower("title"));
CREATE UNIQUE INDEX "partial" ON "rows" USING btree (lower("title")) WHERE ("rows"."at" is null and "rows"."gone" = false);
CREATE UNIQUE INDEX "expression" ON "rows" USING btree (("data" ->> 'key'),"id");
CREATE INDEX "filled" ON "rows" USING btree ("id","at" DESC NULLS LAST) WITH (fillfactor=70,deduplicate_items=true);
CREATE INDEX "where_in" ON "rows" USING btree ("id") WHERE "rows"."title" in ('a', 'b') and "rows"."gone" is not true;
