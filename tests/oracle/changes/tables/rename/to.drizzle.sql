CREATE TABLE "items" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text,
	CONSTRAINT "items_a_unique" UNIQUE("a")
);

CREATE INDEX "items_a_index" ON "items" USING btree ("a");
