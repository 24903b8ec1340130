CREATE TABLE "items" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE INDEX "items_a_index" ON "items" USING btree ("a");
