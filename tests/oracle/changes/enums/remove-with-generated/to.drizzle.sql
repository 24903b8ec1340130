CREATE TYPE "public"."mood" AS ENUM('a', 'b');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood",
	"g" boolean GENERATED ALWAYS AS (m = 'a') STORED
);
