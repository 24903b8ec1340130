CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"state" text,
	"n" integer
);

CREATE INDEX "open" ON "rows" USING btree ("n") WHERE "rows"."state" = $1;
CREATE INDEX "some" ON "rows" USING btree ("n") WHERE "rows"."state" in ($1, $2);
CREATE INDEX "large" ON "rows" USING btree ("state") WHERE ("rows"."n" > $1 and "rows"."state" <> $2);
