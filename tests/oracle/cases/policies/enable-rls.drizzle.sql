CREATE SCHEMA "app";

CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "app"."notes" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" timestamp
);

ALTER TABLE "app"."notes" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "open" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE INDEX "notes_at_index" ON "app"."notes" USING btree ("at");
