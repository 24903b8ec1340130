CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	"data" jsonb,
	"name" text
);

CREATE INDEX "things_text" ON "things" USING btree ("n") WITH (deduplicate_items=true,fillfactor=70);
CREATE INDEX "things_plain" ON "things" USING btree ("n","id") WITH (deduplicate_items=false,fillfactor=80);
CREATE INDEX "things_word" ON "things" USING gin ("data") WITH (fastupdate=off);
CREATE INDEX "things_gist" ON "things" USING hash ("name") WITH (fillfactor=60);
