CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer,
	CONSTRAINT "a_check" CHECK ("a"."x" > 0)
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer,
	CONSTRAINT "b_check" CHECK ("b"."id" > 1)
);

CREATE INDEX "a_x" ON "a" USING btree ("x");
CREATE UNIQUE INDEX "b_x" ON "b" USING btree ("x","id");
