CREATE SCHEMA "myApp";

CREATE TYPE "myApp"."itemState" AS ENUM('inStock', 'soldOut');
CREATE TABLE "myApp"."itemTable" (
	"item_id" integer PRIMARY KEY NOT NULL,
	"item_state" "myApp"."itemState" DEFAULT 'inStock' NOT NULL,
	"item_tags" text[]
);
