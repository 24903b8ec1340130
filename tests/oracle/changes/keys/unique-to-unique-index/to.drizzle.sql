CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE UNIQUE INDEX "u" ON "things" USING btree ("a");
