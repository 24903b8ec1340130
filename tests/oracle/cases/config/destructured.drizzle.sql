CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer,
	"y" integer
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer
);

CREATE INDEX "a_x" ON "a" USING btree ("x");
CREATE INDEX "a_y" ON "a" USING btree ("y" DESC NULLS LAST);
CREATE UNIQUE INDEX "b_x" ON "b" USING btree ("x");
