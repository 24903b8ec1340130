CREATE SCHEMA "shop";

CREATE TYPE "shop"."kind" AS ENUM('small', 'large');
CREATE TYPE "shop"."state" AS ENUM('open', 'closed');
CREATE TABLE "shop"."stores" (
	"id" integer PRIMARY KEY NOT NULL,
	"state" "shop"."state" DEFAULT 'open' NOT NULL,
	"kind" "kind",
	"states" "shop"."state"[]
);
