CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" text,
	"data" jsonb
);

CREATE INDEX "filled" ON "rows" USING btree ("text") WITH (fillfactor=70);
CREATE INDEX "listed" ON "rows" USING gin ("data") WITH (fastupdate=false,gin_pending_list_limit=128);
CREATE INDEX "deduplicated" ON "rows" USING btree ("text") WITH (deduplicate_items=off);
