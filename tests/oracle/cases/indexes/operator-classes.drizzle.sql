CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"data" jsonb,
	"name" text,
	"code" varchar(10)
);

CREATE INDEX "paths" ON "rows" USING gin ("data" jsonb_path_ops);
CREATE INDEX "names" ON "rows" USING btree ("name" text_pattern_ops);
CREATE INDEX "codes" ON "rows" USING btree ("code" varchar_pattern_ops);
CREATE INDEX "names_desc" ON "rows" USING btree ("name" text_ops);
