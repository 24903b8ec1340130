CREATE TYPE "public"."mood" AS ENUM('a', 'b', 'c');
CREATE SEQUENCE "public"."numbers" INCREMENT BY 2 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
CREATE TABLE "owners" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text DEFAULT '' NOT NULL
);

CREATE TABLE "things" (
	"id" bigint PRIMARY KEY NOT NULL,
	"m" "mood" DEFAULT 'a' NOT NULL,
	"owner_id" integer,
	CONSTRAINT "k" CHECK ("things"."id" > 0)
);

ALTER TABLE "things" ADD CONSTRAINT "things_owner_id_owners_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owners"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "i" ON "things" USING btree ("owner_id","m");
CREATE VIEW "public"."v" AS (select id from things);
