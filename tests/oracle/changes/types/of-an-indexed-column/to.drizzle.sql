CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" bigint
);

CREATE INDEX "by_c" ON "things" USING btree ("c" DESC NULLS LAST);
