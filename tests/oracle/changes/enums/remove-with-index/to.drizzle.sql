CREATE TYPE "public"."mood" AS ENUM('a', 'b');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);

CREATE INDEX "by_m" ON "things" USING btree ("m");
CREATE INDEX "some" ON "things" USING btree ("id") WHERE m = 'a';
