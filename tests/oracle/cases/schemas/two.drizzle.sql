CREATE SCHEMA "a";

CREATE SCHEMA "b";

CREATE TABLE "a"."same" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" timestamp
);

CREATE TABLE "b"."same" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" timestamp,
	"a" integer
);

ALTER TABLE "b"."same" ADD CONSTRAINT "same_a_same_id_fk" FOREIGN KEY ("a") REFERENCES "a"."same"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "same_at" ON "a"."same" USING btree ("at");
CREATE INDEX "same_at" ON "b"."same" USING btree ("at");
