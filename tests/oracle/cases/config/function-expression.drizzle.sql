CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer
);

CREATE INDEX "a_x" ON "a" USING btree ("x");
CREATE INDEX "b_x" ON "b" USING btree ("x");
