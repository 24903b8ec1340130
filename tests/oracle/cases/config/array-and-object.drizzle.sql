CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	CONSTRAINT "a_check" CHECK ("a"."n" > 0)
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	CONSTRAINT "b_check" CHECK ("b"."n" > 0)
);

CREATE INDEX "a_n" ON "a" USING btree ("n");
CREATE INDEX "b_n" ON "b" USING btree ("n");
