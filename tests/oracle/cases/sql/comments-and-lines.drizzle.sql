CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	CONSTRAINT "lines" CHECK (
    "rows"."n" > 0 -- positive
    and "rows"."n" < 100 /* small */
  )
);

CREATE INDEX "lined" ON "rows" USING btree ((
    "n" % 2
  ));
