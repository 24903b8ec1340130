CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer,
	"y" integer,
	"z" integer
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer,
	"y" integer,
	"z" integer
);

CREATE INDEX "a_x" ON "a" USING btree ("x");
CREATE INDEX "a_y" ON "a" USING btree ("y");
CREATE INDEX "a_z" ON "a" USING btree ("z");
CREATE INDEX "b_x" ON "b" USING btree ("x");
CREATE INDEX "b_y" ON "b" USING btree ("y");
CREATE INDEX "b_z" ON "b" USING btree ("z");
