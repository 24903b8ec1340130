CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"data" jsonb,
	"text" text,
	"at" timestamp,
	"where" "point"
);

CREATE INDEX "by_btree" ON "rows" USING btree ("text");
CREATE INDEX "by_hash" ON "rows" USING hash ("text");
CREATE INDEX "by_gin" ON "rows" USING gin ("data");
CREATE INDEX "by_brin" ON "rows" USING brin ("at");
CREATE INDEX "by_gist" ON "rows" USING gist ("where");
CREATE INDEX "by_spgist" ON "rows" USING spgist ("where");
CREATE UNIQUE INDEX "by_btree_unique" ON "rows" USING btree ("text","at");
