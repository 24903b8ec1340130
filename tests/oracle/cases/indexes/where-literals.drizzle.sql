CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"state" text,
	"n" integer
);

CREATE INDEX "open" ON "rows" USING btree ("n") WHERE "rows"."state" = 'open';
CREATE INDEX "some" ON "rows" USING btree ("n") WHERE "rows"."state" in ('a', 'b');
CREATE INDEX "large" ON "rows" USING btree ("state") WHERE ("rows"."n" > 5 and "rows"."state" <> 'x');
