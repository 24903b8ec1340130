CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	"m" integer,
	CONSTRAINT "identifier" CHECK ("n" > 0),
	CONSTRAINT "raw" CHECK (m > 1)
);

CREATE INDEX "both" ON "rows" USING btree (("n" + "m"));
