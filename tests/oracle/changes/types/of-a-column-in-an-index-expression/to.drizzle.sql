CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" text
);

CREATE INDEX "by_c" ON "things" USING btree (lower("c"));
