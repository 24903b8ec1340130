CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" text
);

CREATE INDEX "first" ON "rows" USING btree ("a") WITH (fillfactor=80) WHERE "rows"."a" > 0;
CREATE INDEX "second" ON "rows" USING btree ("a") WITH (fillfactor=60) WHERE "rows"."a" < 0;
CREATE INDEX "third" ON "rows" USING btree ("b") WHERE b is not null;
