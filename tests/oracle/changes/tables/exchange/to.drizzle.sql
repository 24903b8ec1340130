CREATE TABLE "one" (
	"id" serial PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE TABLE "two" (
	"id" serial PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE INDEX "one_a_index" ON "one" USING btree ("a");
CREATE INDEX "two_a_index" ON "two" USING btree ("a");
