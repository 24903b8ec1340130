CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer,
	"s" text,
	"j" jsonb
);

CREATE INDEX "things_a_b_index" ON "things" USING btree ("a","b");
