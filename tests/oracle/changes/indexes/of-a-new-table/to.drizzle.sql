CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE INDEX CONCURRENTLY "i" ON "things" USING btree ("a");
