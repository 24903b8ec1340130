CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE INDEX "i" ON "things" USING btree ("a");
