CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer,
	"y" integer,
	CONSTRAINT "a_once" UNIQUE("x")
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer
);

CREATE INDEX "a_both" ON "a" USING btree ("x","y");
CREATE INDEX "b_x" ON "b" USING btree ("x");
